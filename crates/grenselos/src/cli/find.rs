//! `grenselos find`: the finder on the command line.
#![expect(clippy::print_stderr, reason = "what is amiss goes to standard error")]

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;
use i18n::{Locale, Localizer};
use serde_json::json;

use crate::assembly::App;
use crate::catalogue::shipped::Shipped;
use crate::clock::Clock;
use crate::config::Config;
use crate::finder::{self, Findings, Query};
use crate::layout::view::VerdictView;

#[derive(Args)]
pub struct FindArguments {
    /// The idea, in bokmål, nynorsk, Swedish or English
    #[arg(value_name = "IDEA", required_unless_present = "file")]
    idea: Option<String>,
    /// Read the idea from a file instead; - means standard input
    #[arg(long, value_name = "FILE", conflicts_with = "idea")]
    file: Option<PathBuf>,
    /// Who asks: country, region, kind of organisation and areas, parted by commas, as in NO,NO-31,municipality,health-social
    #[arg(long = "as", value_name = "WHO")]
    who: Option<String>,
    /// Only this kind; may be given several times: programme, call, project, partner
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// The language of the answer: nb, nn, sv or en
    #[arg(long, value_name = "LANGUAGE", default_value = "nb", env = "GRENSELOS_LANGUAGE")]
    language: String,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

pub async fn find(config: &Config, arguments: &FindArguments) -> anyhow::Result<ExitCode> {
    let idea = match (&arguments.idea, &arguments.file) {
        (Some(idea), _) => idea.clone(),
        (None, Some(path)) if path.as_os_str() == "-" => {
            let mut bytes = Vec::new();
            std::io::stdin().take(1 << 20).read_to_end(&mut bytes).context("reading standard input")?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
        (None, Some(path)) => {
            let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
        (None, None) => bail!("give an idea or --file"),
    };
    let locale = Locale::parse(&arguments.language)
        .with_context(|| format!("«{}» is no language here: use nb, nn, sv or en", arguments.language))?;
    let app = App::open(config, Clock::system()).await?;
    let l = app.localizer(locale);
    let shipped = app.library.snapshot().shipped.clone();
    let (query, troubles) = Query::read(&pairs(&idea, arguments, &shipped), &shipped);
    for trouble in &troubles {
        let (key, values) = trouble.told();
        eprintln!("{}", l.t_all(key, &values));
    }
    if query.idea.is_empty() {
        bail!("{}", l.t("finder-empty"));
    }
    app.engine.catch_up(&app.db, &app.library, |_, _| {}).await?;
    let findings = finder::find(&app, &query, app.clock.now()).await?;
    if arguments.json {
        super::say(&format!("{}\n", as_json(&query, &findings, &shipped, &l)));
    } else {
        super::say(&as_text(&findings, &shipped, &l));
    }
    app.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// The same pairs as in an address; each word of `--as` finds its place by what it is.
fn pairs(idea: &str, arguments: &FindArguments, shipped: &Shipped) -> Vec<(String, String)> {
    let mut pairs = vec![("q".to_owned(), idea.to_owned())];
    for word in arguments.who.iter().flat_map(|who| who.split(',')).map(str::trim).filter(|word| !word.is_empty()) {
        let name = if word.contains('-')
            && word.split('-').next().is_some_and(|country| shipped.country(&country.to_uppercase()).is_some())
            && word.len() <= 6
        {
            "region"
        } else if word.len() == 2 {
            "country"
        } else if shipped.frame("areas").iter().any(|area| area.key == word)
            && crate::catalogue::fact::OrganisationKind::parse(word).is_none()
        {
            "area"
        } else {
            "kind"
        };
        pairs.push((name.to_owned(), word.to_owned()));
    }
    pairs.extend(arguments.kind.iter().map(|kind| ("find".to_owned(), kind.clone())));
    pairs
}

fn words(why: &[matching::Met]) -> Vec<String> {
    why.iter()
        .map(|met| {
            if met.asked.eq_ignore_ascii_case(&met.found) {
                met.asked.clone()
            } else {
                format!("{} → {}", met.asked, met.found)
            }
        })
        .collect()
}

fn as_json(query: &Query, findings: &Findings, shipped: &Shipped, l: &Localizer) -> serde_json::Value {
    let mut hits = Vec::new();
    let verdict = |verdict| VerdictView::of(shipped, l, verdict);
    let reasons = |view: &VerdictView| view.reasons.iter().map(|reason| reason.text.clone()).collect::<Vec<_>>();
    for hit in &findings.programmes {
        let view = verdict(&hit.verdict);
        let name = shipped.programme(&hit.code).map(|programme| programme.name.get(l.locale).to_owned());
        hits.push(json!({"kind": "programme", "id": hit.code, "title": name, "verdict": view.answer.key(), "reasons": reasons(&view), "strength": hit.strength, "met": words(&hit.why)}));
    }
    for hit in &findings.calls {
        let view = verdict(&hit.verdict);
        hits.push(json!({"kind": "call", "id": hit.card.code, "title": hit.card.title, "verdict": view.answer.key(), "reasons": reasons(&view), "strength": hit.strength, "met": words(&hit.why), "status": hit.status.key()}));
    }
    for hit in &findings.projects {
        let countries = l.t1("finder-countries", "n", hit.card.countries.0.len());
        hits.push(json!({"kind": "project", "id": hit.card.code, "title": hit.card.title, "verdict": "yes", "reasons": [countries], "strength": hit.strength, "met": words(&hit.why)}));
    }
    for hit in &findings.partners {
        let reason = l.t1("finder-partner-projects", "n", hit.projects.len());
        hits.push(json!({"kind": "partner", "id": hit.card.code, "title": hit.card.name, "verdict": hit.verdict_country.map_or("perhaps", crate::catalogue::eligibility::Answer::key), "reasons": [reason], "country": hit.card.country}));
    }
    let nothing: Vec<&str> = findings.nothing_fits.iter().map(|kind| kind.key()).collect();
    json!({"idea": query.idea, "hits": hits, "nothing_fits": nothing})
}

fn as_text(findings: &Findings, shipped: &Shipped, l: &Localizer) -> String {
    let mut text = String::new();
    for kind in &findings.nothing_fits {
        text.push_str(&l.t(&format!("finder-nothing-{}", kind.key())));
        text.push('\n');
    }
    let heading = |key: &str| format!("\n{}\n", l.t(key).to_uppercase());
    if !findings.programmes.is_empty() {
        text += &heading("finder-programmes");
    }
    for hit in &findings.programmes {
        let name = shipped.programme(&hit.code).map_or(hit.code.as_str(), |programme| programme.name.get(l.locale));
        text += &entry(l, name, Some(VerdictView::of(shipped, l, &hit.verdict)), &hit.why);
    }
    if !findings.calls.is_empty() {
        text += &heading("finder-calls");
    }
    for hit in &findings.calls {
        let title = format!("{} ({}, {})", hit.card.title, hit.card.identifier, l.t(hit.status.message()));
        text += &entry(l, &title, Some(VerdictView::of(shipped, l, &hit.verdict)), &hit.why);
    }
    if !findings.projects.is_empty() {
        text += &heading("finder-projects");
    }
    for hit in &findings.projects {
        text += &entry(l, &format!("{} – {}", hit.card.acronym, hit.card.title), None, &hit.why);
    }
    if !findings.partners.is_empty() {
        text += &heading("finder-partners");
    }
    for hit in &findings.partners {
        let projects = l.t1("finder-partner-projects", "n", hit.projects.len());
        text += &entry(l, &format!("{}, {} ({projects})", hit.card.name, hit.card.city), None, &[]);
    }
    text
}

/// A hit with the sentence that decided and the words that met.
fn entry(l: &Localizer, title: &str, verdict: Option<VerdictView>, why: &[matching::Met]) -> String {
    let mut text = format!("• {title}\n");
    if let Some(view) = verdict {
        text.extend(["    ", &l.t(&view.key), ": ", &view.because.unwrap_or_default(), "\n"]);
    }
    let met = words(why);
    if !met.is_empty() {
        text.extend(["    ", &met.into_iter().take(8).collect::<Vec<_>>().join(", "), "\n"]);
    }
    text
}
