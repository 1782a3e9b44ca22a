//! The inputs of a form that goes through a fact: each shows what the fact says and, when something was typed, puts it there.

use i18n::Localizer;

use super::asked::Choice;
use crate::catalogue::shipped::Shipped;
use crate::catalogue::text::{PartialDate, Percent};

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    Text,
    Select,
    Checks,
}

/// A field of the form.
pub struct Field {
    pub name: String,
    pub label: String,
    pub input: Input,
    pub value: String,
    pub choices: Vec<Choice>,
}

/// What was sent, by name.
#[derive(Debug, Clone, Default)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// Trimmed, without signs that no text holds.
    pub fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.0.iter().rev().find(|(known, _)| known == name)?;
        Some(value.chars().filter(|sign| !sign.is_control() || *sign == '\n').collect::<String>().trim().to_owned())
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }
}

/// Goes through every part of a fact that can be typed: once to show it, once to take what was typed.
pub struct Walk<'w> {
    pub shipped: &'w Shipped,
    pub l: &'w Localizer,
    pub typed: Option<&'w Typed>,
    pub fields: Vec<Field>,
    /// Field and message key.
    pub wrong: Vec<(String, &'static str)>,
}

impl Walk<'_> {
    /// One of many, or none.
    pub fn one_of(&mut self, name: &str, label: String, all: &[(String, String)], chosen: &mut Option<String>) {
        if let Some(value) = self.typed.and_then(|typed| typed.get(name)) {
            if value.is_empty() {
                *chosen = None;
            } else if all.iter().any(|(key, _)| *key == value) {
                *chosen = Some(value);
            } else {
                self.wrong.push((name.to_owned(), "field-choice-unknown"));
            }
        }
        let none = Choice { value: String::new(), text: "–".into(), chosen: chosen.is_none() };
        let choices = all.iter().map(|(key, text)| Choice {
            value: key.clone(),
            text: text.clone(),
            chosen: chosen.as_deref() == Some(key.as_str()),
        });
        self.fields.push(Field {
            name: name.into(),
            label,
            input: Input::Select,
            value: String::new(),
            choices: [none].into_iter().chain(choices).collect(),
        });
    }

    pub fn choice<T: Copy + PartialEq, const N: usize>(
        &mut self,
        name: &str,
        label: String,
        all: &[(T, &str, String); N],
        chosen: &mut T,
    ) {
        if let Some(value) = self.typed.and_then(|typed| typed.get(name)) {
            match all.iter().find(|(_, key, _)| *key == value) {
                Some((known, ..)) => *chosen = *known,
                None => self.wrong.push((name.to_owned(), "field-choice-unknown")),
            }
        }
        let choices = all
            .iter()
            .map(|(known, key, text)| Choice { value: (*key).to_owned(), text: text.clone(), chosen: known == chosen })
            .collect();
        self.fields.push(Field { name: name.into(), label, input: Input::Select, value: String::new(), choices });
    }

    fn text(&mut self, name: &str, label: String, value: String) -> Option<String> {
        self.fields.push(Field { name: name.into(), label, input: Input::Text, value, choices: Vec::new() });
        self.typed.and_then(|typed| typed.get(name))
    }

    pub fn word(&mut self, name: &str, label: String, word: &mut String) {
        if let Some(typed) = self.text(name, label, word.clone()) {
            let upper = typed.to_uppercase();
            if upper.len() == 3 && upper.bytes().all(|byte| byte.is_ascii_uppercase()) {
                *word = upper;
            } else {
                self.wrong.push((name.to_owned(), "field-currency-wrong"));
            }
        }
    }

    pub fn number<T: TryFrom<i64> + Copy + ToString>(&mut self, name: &str, label: String, number: &mut Option<T>) {
        let Some(typed) = self.text(name, label, number.map(|number| number.to_string()).unwrap_or_default()) else {
            return;
        };
        let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
        if digits.is_empty() {
            *number = None;
            return;
        }
        match digits.parse::<i64>().ok().filter(|value| *value >= 0).and_then(|value| T::try_from(value).ok()) {
            Some(value) => *number = Some(value),
            None => self.wrong.push((name.to_owned(), "field-number-wrong")),
        }
    }

    pub fn percent(&mut self, name: &str, label: String, percent: &mut Option<Percent>) {
        let Some(typed) = self.text(name, label, percent.map(|percent| percent.get().to_string()).unwrap_or_default())
        else {
            return;
        };
        let digits = typed.trim_end_matches('%').trim().replace(',', ".");
        if digits.is_empty() {
            *percent = None;
            return;
        }
        match digits.parse::<f64>().ok().and_then(Percent::new) {
            Some(value) => *percent = Some(value),
            None => self.wrong.push((name.to_owned(), "field-percent-wrong")),
        }
    }

    pub fn date(&mut self, name: &str, label: String, date: &mut Option<PartialDate>) {
        let Some(typed) = self.text(name, label, date.as_ref().map(ToString::to_string).unwrap_or_default()) else {
            return;
        };
        if typed.is_empty() {
            *date = None;
            return;
        }
        match PartialDate::parse(&typed) {
            Ok(value) => *date = Some(value),
            Err(_) => self.wrong.push((name.to_owned(), "field-date-wrong")),
        }
    }
}
