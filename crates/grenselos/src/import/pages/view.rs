//! Imports and their jobs in a reader's words.

use i18n::Localizer;
use jobs::Job;

use super::super::log::{Entry, LastGood};
use super::super::progress::{Phase, Step};
use super::super::{State, jobs as kinds};
use crate::clock::nordic_zone;
use crate::layout::Ctx;

const DAY_MICROS: i64 = 24 * 3_600 * 1_000_000;
/// A copy older than this is called old.
const OLD_DAYS: i64 = 30;

/// An import in the log.
pub struct EntryView {
    pub href: String,
    pub title: String,
    pub address: String,
    pub state: String,
    /// How it looks: `open` for done, `closed`, `closing`, `recurring`.
    pub mark: &'static str,
    pub started: String,
    pub duration: String,
    pub age: String,
    pub refused: Option<String>,
    /// Nothing was changed although it ended.
    pub untouched: bool,
    pub counts: Vec<(String, String)>,
    /// The same in a line.
    pub summary: String,
    pub trouble_count: i64,
}

impl EntryView {
    pub fn of(ctx: &Ctx, entry: &Entry) -> Self {
        let l = &ctx.l;
        let state = entry.state();
        let counts = [
            ("import-received", entry.received),
            ("import-seen", entry.seen),
            ("import-added", entry.added),
            ("import-changed", entry.changed),
            ("import-unchanged", entry.unchanged),
            ("import-gone", entry.gone),
            ("import-trouble-count", entry.trouble_count),
        ];
        let summary = [("import-added", entry.added), ("import-changed", entry.changed), ("import-gone", entry.gone)];
        let line = |(key, count): &(&str, i64)| format!("{} {}", l.number(*count), l.t(key).to_lowercase());
        Self {
            href: format!("/imports/{}", entry.id),
            title: source_name(l, &entry.kind, &entry.source),
            address: entry.address.clone(),
            state: l.t(&format!("import-state-{}", state.key())),
            mark: match state {
                State::Running => "forthcoming",
                State::Done => "open",
                State::Refused => "closing",
                State::Failed | State::Broken => "closed",
            },
            started: l.date_time(entry.started_at, &nordic_zone()),
            duration: entry.finished_at.map(|end| duration(l, end - entry.started_at)).unwrap_or_default(),
            age: age(l, ctx.now - entry.started_at),
            refused: entry.refused.0.first().map(|why| why.told(l)),
            untouched: matches!(state, State::Refused | State::Failed | State::Broken),
            // What would have been new or changed is nobody's business when nothing was.
            counts: counts
                .into_iter()
                .filter(|(key, _)| state == State::Done || ["import-received", "import-seen"].contains(key))
                .map(|(key, count)| (l.t(key), l.number(count)))
                .collect(),
            summary: if state == State::Done {
                if entry.added + entry.changed + entry.gone == 0 {
                    l.t("import-no-difference")
                } else {
                    summary.iter().filter(|(_, count)| *count > 0).map(line).collect::<Vec<_>>().join(", ")
                }
            } else {
                String::new()
            },
            trouble_count: entry.trouble_count,
        }
    }
}

/// How old what we have of a source is.
pub struct SourceLine {
    pub name: String,
    pub when: String,
    pub age: String,
    pub old: bool,
}

impl SourceLine {
    pub fn of(ctx: &Ctx, good: &LastGood) -> Self {
        let at = good.finished_at.unwrap_or_default();
        Self {
            name: source_name(&ctx.l, &good.kind, &good.source),
            when: ctx.l.date_time(at, &nordic_zone()),
            age: age(&ctx.l, ctx.now - at),
            old: ctx.now - at > OLD_DAYS * DAY_MICROS,
        }
    }
}

/// An import that waits, runs, or has just ended.
pub struct JobView {
    pub id: String,
    pub title: String,
    pub text: String,
    pub figure: String,
    pub done: u64,
    pub total: u64,
    /// Asked for again while it is.
    pub active: bool,
    /// Where it stands in the log, when it is done.
    pub href: Option<String>,
    /// Why it did not work, and the language that is told in.
    pub error: Option<(String, &'static str)>,
}

impl JobView {
    /// Only if it waits or runs.
    pub fn of_active(ctx: &Ctx, job: &Job, log: &[Entry]) -> Option<Self> {
        Some(Self::of(ctx, job, log)).filter(|view| view.active)
    }

    /// `log` is where the reason is looked for when it did not work.
    pub fn of(ctx: &Ctx, job: &Job, log: &[Entry]) -> Self {
        let l = &ctx.l;
        let state = job.state();
        let written = Phase::parse(&job.progress_text)
            .map(|phase| Step::new(phase, job.progress_done.unsigned_abs(), job.progress_total.unsigned_abs()));
        let step = ctx.app.imports.live.get(job.id).or(written);
        let text = match (state, step) {
            (jobs::State::Running, Some(step)) => l.t(step.phase.key()),
            (jobs::State::Running, None) => l.t("import-job-running"),
            (jobs::State::Waiting, _) if job.attempts > 0 => {
                l.t1("import-job-again", "when", l.date_time(job.run_at, &nordic_zone()))
            }
            (jobs::State::Waiting, _) => l.t("import-job-waiting"),
            (jobs::State::Done, _) => l.t("import-job-done"),
            (jobs::State::Failed, _) => l.t("import-job-failed"),
        };
        let step = step.filter(|_| state == jobs::State::Running);
        let kind = match job.kind.as_str() {
            kinds::PORTAL => "portal",
            kinds::CORDIS => "cordis",
            _ => "table",
        };
        Self {
            id: job.id.to_string(),
            title: source_name(l, kind, ""),
            text,
            figure: step.map(|step| figure(l, step)).unwrap_or_default(),
            done: step.map_or(0, |step| step.done.min(step.total)),
            total: step.map_or(0, |step| step.total),
            active: matches!(state, jobs::State::Running | jobs::State::Waiting),
            href: (state == jobs::State::Done && job.progress_text.parse::<uuid::Uuid>().is_ok())
                .then(|| format!("/imports/{}", job.progress_text)),
            error: job.last_error.clone().filter(|_| state != jobs::State::Running).map(|error| {
                // What never came as far as the log is told as the log files have it.
                let mut tried = log.iter().filter(|entry| entry.kind == kind && entry.started_at >= job.created_at);
                let why = tried.find_map(|entry| entry.refused.0.first());
                why.map_or((error, "en"), |why| (why.told(l), l.locale.tag()))
            }),
        }
    }
}

/// «7 200 of 17 740», or megabytes.
fn figure(l: &Localizer, step: Step) -> String {
    let unit = |count: u64| {
        if step.phase.in_bytes() {
            format!("{} MB", l.number((count >> 20) as i64))
        } else {
            l.number(i64::try_from(count).unwrap_or(i64::MAX))
        }
    };
    match (step.done, step.total) {
        (0, 0) => String::new(),
        (done, 0) => unit(done),
        (done, total) => l.t2("import-of", ("done", unit(done)), ("total", unit(total))),
    }
}

/// What a source is called: ours by name, a table by what its mapping file says.
fn source_name(l: &Localizer, kind: &str, source: &str) -> String {
    match kind {
        "portal" => l.t("import-kind-portal"),
        "cordis" => l.t("import-kind-cordis"),
        _ if source.is_empty() => l.t("import-kind-table"),
        _ => l.t1("import-kind-table-of", "source", source),
    }
}

fn age(l: &Localizer, micros: i64) -> String {
    l.t1("import-age", "days", (micros / DAY_MICROS).max(0))
}

fn duration(l: &Localizer, micros: i64) -> String {
    let seconds = micros.max(100_000) as f64 / 1_000_000.0;
    l.t1("import-seconds", "seconds", l.decimal(seconds, usize::from(seconds < 10.0)))
}
