//! The form in which a fact is corrected or added: what it shows, and a fact from what was typed. What was typed is never lost.

use askama::Template;
use i18n::Locale;

use super::asked::Choice;
use super::facts::{FactView, Teller};
use super::fields;
use super::inputs::{Field, Input, Typed};
use crate::catalogue::fact::{Fact, OwnSource, Sureness};
use crate::catalogue::library::{Entry, ShownFact, Snapshot};
use crate::catalogue::local;
use crate::catalogue::text::{PartialDate, Text};
use crate::clock;
use crate::layout::{Ctx, Page, Section};

/// Longer than this, it is no fact but an essay.
const LONGEST_TEXT: usize = 4_000;

#[derive(Template)]
#[template(path = "catalogue/pages/html/change_form.html", whitespace = "minimize")]
pub struct FormPage {
    page: Page,
    code: String,
    /// Where the form goes; empty when first the heading must be chosen.
    pub action: String,
    pub headings: Vec<Choice>,
    about: String,
    about_heading: String,
    before: Option<FactView>,
    /// Language, its name, the text.
    texts: Vec<(&'static str, &'static str, String)>,
    text_optional: bool,
    fields: Vec<Field>,
    sures: Vec<Choice>,
    source_title: String,
    source_url: String,
    source_date: String,
    others: String,
    /// Field and sentence.
    wrong: Vec<(String, String)>,
}

pub fn form_page(
    ctx: &Ctx,
    snapshot: &Snapshot,
    entry: &Entry,
    fact: &Fact,
    before: Option<&ShownFact>,
    typed: Option<&Typed>,
    wrong: Vec<(String, &'static str)>,
) -> FormPage {
    let l = &ctx.l;
    let code = entry.programme.code.clone();
    let about = fact.about;
    let given = |name: &str| typed.and_then(|typed| typed.get(name));
    let text = |locale: Locale| {
        given(&format!("text-{}", locale.tag()))
            .or_else(|| fact.text.as_ref().map(|text| text.get(locale).to_owned()))
            .unwrap_or_default()
    };
    // The reader's own language stands first.
    let mut locales = Locale::ALL.to_vec();
    locales.sort_by_key(|locale| *locale != l.locale);
    let own = fact.own_source.as_ref();
    let sure = given("sure").unwrap_or_else(|| fact.sure.key().to_owned());
    let (action, title) = match before {
        Some(before) => (format!("/programmes/{code}/facts/{}/correction", before.key), l.t("change-correct-title")),
        None => (format!("/programmes/{code}/facts"), l.t("change-add-title")),
    };
    let teller = Teller { snapshot, l, today: clock::day_of(ctx.now) };
    FormPage {
        page: ctx
            .page(title, Section::Programmes)
            .under("/programmes", l.t("programmes-title"))
            .under(format!("/programmes/{code}"), entry.programme.name.get(l.locale)),
        action,
        headings: Vec::new(),
        about: about.key().to_owned(),
        about_heading: l.t(&format!("about-{}", about.key())),
        before: before.map(|shown| teller.fact(shown)),
        texts: locales.into_iter().map(|locale| (locale.tag(), locale.own_name(), text(locale))).collect(),
        text_optional: about.text_is_optional(),
        fields: fields::fields(&snapshot.shipped, l, fact, typed),
        sures: Sureness::ALL
            .into_iter()
            .map(|mark| Choice { value: mark.key().into(), text: l.t(mark.message()), chosen: mark.key() == sure })
            .collect(),
        source_title: given("source-title").or_else(|| own.map(|own| own.title.clone())).unwrap_or_default(),
        source_url: given("source-url").or_else(|| own.and_then(|own| own.url.clone())).unwrap_or_default(),
        source_date: given("source-date")
            .or_else(|| own.and_then(|own| own.date.as_ref()).map(ToString::to_string))
            .unwrap_or_default(),
        others: given("others").unwrap_or_default(),
        wrong: wrong.into_iter().map(|(field, key)| (field, l.t(key))).collect(),
        code,
    }
}

/// A fact from what was typed over another; or every field that cannot be used, with a message.
pub fn read(
    ctx: &Ctx,
    snapshot: &Snapshot,
    mut fact: Fact,
    typed: &Typed,
    corrects: bool,
) -> Result<Fact, Vec<(String, &'static str)>> {
    let before = fact.clone();
    let mut wrong = Vec::new();
    match text(ctx.locale(), typed, before.text.as_ref(), fact.about.text_is_optional()) {
        Ok(text) => fact.text = text,
        Err(fault) => wrong.push(fault),
    }
    wrong.extend(fields::take(&snapshot.shipped, &ctx.l, &mut fact, typed));
    match typed.get("sure").and_then(|key| Sureness::ALL.into_iter().find(|sure| sure.key() == key)) {
        Some(sure) => fact.sure = sure,
        None => wrong.push(("sure".into(), "field-choice-unknown")),
    }
    match source(typed) {
        // A new source takes the place of those the old words rested on.
        Ok(Some(own)) if fact.own_source.as_ref() != Some(&own) => {
            fact.own_source = Some(own);
            fact.source = Vec::new();
        }
        Ok(_) => {
            let says_else = fact.text != before.text
                || local::fingerprint(&fact) != local::fingerprint(&Fact { sure: fact.sure, ..before });
            if fact.sure != Sureness::C && (says_else || !corrects) {
                wrong.push(("source-title".into(), "change-source-missing"));
            }
        }
        Err(fault) => wrong.push(fault),
    }
    fact.checked_on = local::checked_on(clock::day_of(ctx.now));
    if wrong.is_empty() && fact.mistake().is_some() {
        wrong.push(("fields".into(), "change-incomplete"));
    }
    if wrong.is_empty() { Ok(fact) } else { Err(wrong) }
}

/// The four texts. One language is enough when its words shall stand for all; words that no longer say the same are asked about.
fn text(
    own: Locale,
    typed: &Typed,
    before: Option<&Text>,
    optional: bool,
) -> Result<Option<Text>, (String, &'static str)> {
    let given = |locale: Locale| typed.get(&format!("text-{}", locale.tag())).unwrap_or_default();
    let field = |locale: Locale| format!("text-{}", locale.tag());
    let texts = Locale::ALL.map(|locale| (locale, given(locale)));
    if let Some((locale, _)) = texts.iter().find(|(_, text)| text.chars().count() > LONGEST_TEXT) {
        return Err((field(*locale), "change-text-long"));
    }
    if optional && texts.iter().all(|(_, text)| text.is_empty()) {
        return Ok(None);
    }
    let written = given(own);
    if written.is_empty() {
        return Err((field(own), "change-text-missing"));
    }
    if typed.get("others").as_deref() == Some("same") {
        return Ok(Some(Text::same(&written)));
    }
    if let Some((locale, _)) = texts.iter().find(|(_, text)| text.is_empty()) {
        return Err((field(*locale), "change-texts-missing"));
    }
    let changed = |locale: Locale| before.is_none_or(|before| before.get(locale) != given(locale));
    let some_stale =
        texts.iter().any(|(locale, _)| !changed(*locale)) && texts.iter().any(|(locale, _)| changed(*locale));
    if some_stale && typed.get("others").as_deref() != Some("right") {
        return Err(("others".into(), "change-texts-differ"));
    }
    Ok(Some(Text { nb: given(Locale::Nb), nn: given(Locale::Nn), sv: given(Locale::Sv), en: given(Locale::En) }))
}

fn source(typed: &Typed) -> Result<Option<OwnSource>, (String, &'static str)> {
    let given = |name: &str| typed.get(name).filter(|text| !text.is_empty());
    let url = given("source-url");
    if url
        .as_deref()
        .is_some_and(|url| url.len() > 2_000 || !(url.starts_with("https://") || url.starts_with("http://")))
    {
        return Err(("source-url".into(), "change-source-url-wrong"));
    }
    let date = match given("source-date") {
        Some(text) => Some(PartialDate::parse(&text).map_err(|_| ("source-date".to_owned(), "field-date-wrong"))?),
        None => None,
    };
    // A page without a title is called by its address.
    let title = given("source-title").or_else(|| url.clone());
    Ok(title.map(|title| OwnSource { title: title.chars().take(300).collect(), url, date }))
}
