//! `grenselos serve`, `work`, `migrate` and `link`.
#![expect(
    clippy::print_stdout,
    reason = "addresses and one-time links go to whoever started the program, and not into a log"
)]

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use i18n::Locale;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::account;
use crate::assembly::App;
use crate::clock::Clock;
use crate::config::{Config, ServeConfig};
use crate::{import, jobs, routes};

/// How often a server looks whether another process has changed something that its search index should know.
const CATCH_UP_EVERY: Duration = Duration::from_secs(3);

pub async fn serve(config: &Config, serve: &ServeConfig) -> anyhow::Result<ExitCode> {
    let listener = TcpListener::bind(&serve.listen).await.with_context(|| {
        format!("listening on {} (is another program using it? choose another with --listen)", serve.listen)
    })?;
    let address = listener.local_addr()?;
    let mut app = App::open(config, Clock::system()).await?;
    let base = serve
        .public_url
        .as_deref()
        .map_or_else(|| format!("http://{address}"), |url| url.trim_end_matches('/').to_owned());
    let settings = Arc::get_mut(&mut app).context("the application is already in use")?;
    settings.secure = base.starts_with("https://");
    settings.fallback = Locale::parse(&serve.language)
        .with_context(|| format!("«{}» is no language here: use nb, nn, sv or en", serve.language))?;
    if !app.assets.built() {
        tracing::warn!("the styles were not built into this program: run `cargo xtask web` and build again");
    }
    println!("Grenselos is ready: {base}");
    if !account::store::any_person(&mut app.db.read().await?).await? {
        println!(
            "Make the first administrator here (works once, for a day): {}",
            account::pages::one_time_link(&app, &base).await?
        );
    }
    repair(&app).await;
    let (stop, stopped) = watch::channel(false);
    let catching_up = tokio::spawn(keep_index_current(Arc::clone(&app), stopped.clone()));
    let working = (!serve.no_work).then(|| {
        let (worker, stopped) = (jobs::worker(&app), stopped.clone());
        tokio::spawn(async move { worker.run(stopped).await })
    });
    let mut server_stopped = stopped;
    let server = axum::serve(listener, routes::router(Arc::clone(&app))).with_graceful_shutdown(async move {
        // Either somebody says stop or everybody who could is gone.
        let _ = server_stopped.wait_for(|stop| *stop).await;
    });
    let signals = tokio::spawn(async move {
        wait_for_signal().await;
        stop.send_replace(true);
    });
    server.await.context("serving")?;
    signals.abort();
    catching_up.await?;
    if let Some(working) = working {
        working.await?;
    }
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn work(config: &Config) -> anyhow::Result<ExitCode> {
    let app = App::open(config, Clock::system()).await?;
    repair(&app).await;
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        stop.send_replace(true);
    });
    println!("Working. Stop with Ctrl-C; a job under way is finished first.");
    jobs::worker(&app).run(stopped).await;
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn migrate(config: &Config) -> anyhow::Result<ExitCode> {
    let app = App::open(config, Clock::system()).await?;
    println!("The database is up to date.");
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn link(config: &Config, public_url: &str) -> anyhow::Result<ExitCode> {
    let app = App::open(config, Clock::system()).await?;
    println!("{}", account::pages::one_time_link(&app, public_url.trim_end_matches('/')).await?);
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Tells of imports that a process before this one did not live to end. Nothing of them was written, so nothing more is to be done.
async fn repair(app: &App) {
    match import::repair(app).await {
        Ok(0) => {}
        Ok(broken) => tracing::warn!(broken, "imports were broken off; what was there before them is unchanged"),
        Err(error) => tracing::warn!(error = format!("{error:#}"), "the log of imports could not be looked through"),
    }
}

/// Fills the index at start, beside the first requests, and keeps it current.
async fn keep_index_current(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let current = app.engine.is_current(&app.db).await;
        match current {
            Ok(true) => {}
            Ok(false) => {
                if let Err(error) = app.engine.catch_up(&app.db, &app.library, |_, _| {}).await {
                    tracing::error!(error = format!("{error:#}"), "the search index could not be brought up to date");
                }
            }
            Err(error) => tracing::warn!(%error, "the change log could not be read"),
        }
        // Either the time passes or somebody says stop; both are looked at above.
        let _ = tokio::time::timeout(CATCH_UP_EVERY, stopped.changed()).await;
    }
}

async fn wait_for_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => return,
                _ = tokio::signal::ctrl_c() => return,
            }
        }
    }
    // Without a signal there is nobody to stop us but the operating system.
    let _ = tokio::signal::ctrl_c().await;
}
