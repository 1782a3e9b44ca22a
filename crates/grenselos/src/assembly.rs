//! Builds the application from its configuration: database, messages, catalogue, search index, clock. The only place that does.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use db::{Db, Migration};
use i18n::{Locale, Localizer, Messages};
use include_dir::{Dir, include_dir};
use tokio::sync::Semaphore;
use web::assets::Assets;

use crate::catalogue::library::Library;
use crate::catalogue::shipped::Shipped;
use crate::clock::Clock;
use crate::config::Config;
use crate::finder::engine::Engine;
use crate::import::Imports;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../web/dist");

macro_rules! migrations {
    ($($name:literal),*) => { &[jobs::MIGRATION, $(Migration { name: $name, sql: include_str!(concat!("../migrations/", $name, ".sql")) }),*] };
}

/// The whole history, in order; forward only, and never edited once released.
pub const MIGRATIONS: &[Migration] = migrations![
    "0001_account",
    "0002_change",
    "0003_catalogue",
    "0004_precedent",
    "0005_import",
    "0006_intake",
    "0007_organisation_change"
];

/// Everything that requests, jobs and commands share.
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub messages: Arc<Messages>,
    pub fallback: Locale,
    pub assets: Assets,
    pub library: Library,
    pub engine: Engine,
    pub data: PathBuf,
    pub imports: Imports,
    /// Whether people reach us over https, so that cookies travel on nothing else.
    pub secure: bool,
    /// Checking a password takes a core for a while on purpose; not all of them at once.
    pub password_checks: Semaphore,
}

impl App {
    /// Opens what `config` names, brings the database up to date, and loads the catalogue.
    pub async fn open(config: &Config, clock: Clock) -> anyhow::Result<Arc<Self>> {
        std::fs::create_dir_all(&config.data)
            .with_context(|| format!("making the folder {}", config.data.display()))?;
        let db = if let Some(address) = &config.database {
            Db::open(address).await.context("opening the database")?
        } else {
            let path = config.data.join("grenselos.db");
            Db::open_file(&path).await.with_context(|| format!("opening the database {}", path.display()))?
        };
        db.migrate(MIGRATIONS).await.context("bringing the database up to date")?;
        let mut app = Self::assemble(db, config.data.clone(), clock).await?;
        let settings = Arc::get_mut(&mut app).context("the application is already in use")?;
        settings.imports = Imports::new(config.portal_url.clone(), config.portal_daily);
        Ok(app)
    }

    /// The same from an open, migrated database.
    pub async fn assemble(db: Db, data: PathBuf, clock: Clock) -> anyhow::Result<Arc<Self>> {
        let shipped = Arc::new(Shipped::embedded().map_err(|mistakes| {
            let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            anyhow!("the catalogue that ships has mistakes:\n{}", told.join("\n"))
        })?);
        let engine = Engine::open(&data, &shipped).context("opening the search index")?;
        let library = Library::new(Arc::clone(&shipped));
        let app = Arc::new(Self {
            messages: Arc::new(messages()?),
            fallback: Locale::Nb,
            assets: Assets::new(&ASSETS),
            library,
            engine,
            data,
            clock,
            imports: Imports::default(),
            secure: false,
            password_checks: Semaphore::new(2),
            db,
        });
        app.library.refresh(&app.db).await.context("loading the catalogue")?;
        Ok(app)
    }

    pub fn localizer(&self, locale: Locale) -> Localizer {
        Localizer::new(locale, Arc::clone(&self.messages))
    }
}

/// All messages, from the files under `locales/`.
pub fn messages() -> anyhow::Result<Messages> {
    let files = Locale::ALL.into_iter().flat_map(|locale| {
        let dir = LOCALES.get_dir(locale.tag());
        dir.into_iter().flat_map(Dir::files).filter_map(move |file| {
            let name = file.path().file_name()?.to_str()?;
            Some((locale, name, file.contents_utf8()?))
        })
    });
    Messages::load(files).map_err(|mistakes| {
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        anyhow!("the message files have mistakes:\n{}", told.join("\n"))
    })
}
