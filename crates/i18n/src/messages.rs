//! Message files read into bundles, one bundle a language, shared by all threads.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::Locale;

type Bundle = FluentBundle<FluentResource>;

/// All messages of all languages.
#[derive(Default)]
pub struct Messages {
    bundles: BTreeMap<Locale, Bundle>,
    keys: BTreeMap<Locale, BTreeMap<String, Vec<String>>>,
}

/// A mistake in a message file.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{file}: {what}")]
pub struct Mistake {
    pub file: String,
    pub what: String,
}

impl Messages {
    /// Reads `(language, file name, text)`s. Every mistake of every file is told.
    pub fn load<'a>(files: impl IntoIterator<Item = (Locale, &'a str, &'a str)>) -> Result<Self, Vec<Mistake>> {
        let mut messages = Self::default();
        let mut mistakes = Vec::new();
        for (locale, file, text) in files {
            let mistake = |what: String| Mistake { file: format!("{}/{file}", locale.tag()), what };
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    mistakes.extend(errors.iter().map(|error| {
                        let line = text[..error.pos.start.min(text.len())].lines().count();
                        mistake(format!("line {line}: {error}"))
                    }));
                    continue;
                }
            };
            let keys = messages.keys.entry(locale).or_default();
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    keys.insert(message.id.name.to_owned(), message.value.as_ref().map(variables).unwrap_or_default());
                }
            }
            let bundle = messages.bundles.entry(locale).or_insert_with(|| {
                let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
                let mut bundle = Bundle::new_concurrent(vec![language]);
                // The marks that keep right-to-left names apart would end up in titles and attributes; our names stand in elements of their own.
                bundle.set_use_isolating(false);
                bundle
            });
            if let Err(errors) = bundle.add_resource(resource) {
                mistakes.extend(errors.iter().map(|error| mistake(error.to_string())));
            }
        }
        if mistakes.is_empty() { Ok(messages) } else { Err(mistakes) }
    }

    /// The keys of a language with the variables each uses, for the test that keeps the languages level.
    pub fn keys(&self, locale: Locale) -> BTreeMap<String, Vec<String>> {
        self.keys.get(&locale).cloned().unwrap_or_default()
    }

    fn find(&self, locale: Locale, key: &str) -> Option<(&Bundle, &ast::Pattern<&str>)> {
        [locale, Locale::En].into_iter().find_map(|locale| {
            let bundle = self.bundles.get(&locale)?;
            Some((bundle, bundle.get_message(key)?.value()?))
        })
    }
}

fn variables(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    collect(pattern, &mut found);
    found.sort();
    found.dedup();
    found
}

fn collect(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, found: &mut Vec<String>) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| collect(&variant.value, found));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => found.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, found),
        _ => {}
    }
}

/// The messages in one language; what a page holds. Cheap to clone.
#[derive(Clone)]
pub struct Localizer {
    pub locale: Locale,
    messages: Arc<Messages>,
}

impl Localizer {
    pub fn new(locale: Locale, messages: Arc<Messages>) -> Self {
        Self { locale, messages }
    }

    /// The same messages in another language.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> Self {
        Self { locale, messages: Arc::clone(&self.messages) }
    }

    /// A message without variables.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &FluentArgs::new())
    }

    /// A message with one variable.
    pub fn t1<'v>(&self, key: &str, name: &'v str, value: impl Into<FluentValue<'v>>) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set(name, value);
        self.with(key, &args)
    }

    /// A message with two variables.
    pub fn t2<'v>(
        &self,
        key: &str,
        first: (&'v str, impl Into<FluentValue<'v>>),
        second: (&'v str, impl Into<FluentValue<'v>>),
    ) -> String {
        let mut args = FluentArgs::with_capacity(2);
        args.set(first.0, first.1);
        args.set(second.0, second.1);
        self.with(key, &args)
    }

    /// A message with any number of variables. A text that is a whole number counts as one, so that plural forms follow it.
    pub fn t_all(&self, key: &str, values: &[(&str, String)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let number = value.parse::<i64>().ok().filter(|number| number.to_string() == *value);
            args.set(*name, number.map_or_else(|| FluentValue::from(value.as_str()), FluentValue::from));
        }
        self.with(key, &args)
    }

    /// Whether there is such a message at all.
    pub fn has(&self, key: &str) -> bool {
        self.messages.find(self.locale, key).is_some()
    }

    fn with(&self, key: &str, args: &FluentArgs) -> String {
        let Some((bundle, pattern)) = self.messages.find(self.locale, key) else {
            return format!("⟦{key}⟧");
        };
        let mut errors = Vec::new();
        let text: Cow<str> = bundle.format_pattern(pattern, Some(args), &mut errors);
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> Arc<Messages> {
        let files = [
            (
                Locale::En,
                "common.ftl",
                "hello = Hello, { $name }\nonly = Only here\nhits = { $n ->\n    [one] One hit\n   *[other] { $n } hits\n  }",
            ),
            (
                Locale::Nn,
                "common.ftl",
                "hello = Hei, { $name }\nhits = { $n ->\n    [one] Eitt treff\n   *[other] { $n } treff\n  }",
            ),
        ];
        Arc::new(Messages::load(files).expect("no mistakes"))
    }

    #[test]
    fn a_message_speaks_the_language_and_falls_back_to_english() {
        let nn = Localizer::new(Locale::Nn, two());
        assert_eq!(nn.t1("hello", "name", "Åse"), "Hei, Åse");
        assert_eq!(nn.t("only"), "Only here");
        assert_eq!(nn.t1("hits", "n", 1), "Eitt treff");
        assert_eq!(nn.t1("hits", "n", 7), "7 treff");
        assert_eq!(nn.t("none"), "⟦none⟧");
    }

    #[test]
    fn the_variables_of_each_key_are_known() {
        let keys = two().keys(Locale::En);
        assert_eq!(keys["hello"], ["name"]);
        assert_eq!(keys["hits"], ["n"]);
    }

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let mistakes = Messages::load([(Locale::Sv, "errors.ftl", "a = b\n\nc = { $")]).err().expect("mistakes");
        assert_eq!(mistakes[0].file, "sv/errors.ftl");
        assert!(mistakes[0].what.starts_with("line 3"), "{:?}", mistakes[0]);
        let doubled =
            Messages::load([(Locale::Sv, "a.ftl", "a = b"), (Locale::Sv, "b.ftl", "a = c")]).err().expect("doubled");
        assert_eq!(doubled.len(), 1);
    }
}
