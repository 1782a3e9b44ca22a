//! Texts of calls: foreign HTML to safe HTML, and to plain paragraphs in sections.
//!
//! The portal's texts come from many editors: headings are paragraphs of a class, plain words before a colon, or run
//! straight into the sentence (`Objective:The ERC`), and paragraphs lose the space between them. The HTML is first
//! cleaned (so that what follows may trust its form), then cut into blocks, the blocks into paragraphs and sections.

mod sections;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Serialize;

use sections::sections;

/// A text in both forms. Empty when the source said nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text {
    /// HTML with nothing but text markup and outward links in it: safe to show as it is.
    pub html: String,
    pub sections: Vec<Section>,
}

/// A part of a text under one heading. The text before the first heading has an empty title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub heading: Heading,
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// What a section is about, told by its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heading {
    Start,
    ExpectedOutcome,
    ExpectedImpact,
    Objective,
    Scope,
    Challenge,
    Activities,
    Conditions,
    Budget,
    Other,
}

impl Text {
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// All paragraphs with their headings, one to a line.
    pub fn plain(&self) -> String {
        let mut lines: Vec<&str> = Vec::new();
        for section in &self.sections {
            if !section.title.is_empty() {
                lines.push(&section.title);
            }
            lines.extend(section.paragraphs.iter().map(String::as_str));
        }
        lines.join("\n")
    }

    /// The paragraphs of all sections with that heading, one to a line.
    pub fn section(&self, heading: Heading) -> String {
        let found = self.sections.iter().filter(|section| section.heading == heading);
        found.flat_map(|section| &section.paragraphs).map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// Take HTML (or plain text) of any quality.
    pub fn from_html(raw: &str) -> Self {
        let html = without_torn_tag(clean(raw.trim()));
        let sections = sections(&blocks(&html));
        if sections.is_empty() { Self::default() } else { Self { html, sections } }
    }
}

/// Class the portal gives to headings that are paragraphs.
const HEADING_CLASS: &str = "topicdescriptionkind";

fn clean(raw: &str) -> String {
    static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
        let tags: HashSet<&str> = [
            "a",
            "b",
            "blockquote",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "i",
            "li",
            "ol",
            "p",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]
        .into();
        let attributes: HashMap<&str, HashSet<&str>> =
            [("a", ["href"].into()), ("td", ["colspan", "rowspan"].into()), ("th", ["colspan", "rowspan"].into())]
                .into();
        let classes: HashMap<&str, HashSet<&str>> = [("p", [HEADING_CLASS].into())].into();
        let mut builder = ammonia::Builder::default();
        builder
            .tags(tags)
            .tag_attributes(attributes)
            .generic_attributes(HashSet::new())
            .allowed_classes(classes)
            .url_schemes(["http", "https", "mailto"].into())
            .url_relative(ammonia::UrlRelative::Deny)
            .link_rel(Some("noopener noreferrer"));
        builder
    });
    CLEANER.clean(raw).to_string()
}

/// Some texts begin with the end of a tag that was cut off: `<p>">General conditions`.
fn without_torn_tag(html: String) -> String {
    const TORN: &str = "\"&gt;";
    let start = if html.starts_with('<') { html.find('>').map_or(0, |end| end + 1) } else { 0 };
    if html[start..].starts_with(TORN) { format!("{}{}", &html[..start], &html[start + TORN.len()..]) } else { html }
}

struct Block {
    heading: bool,
    text: String,
}

/// Cut cleaned HTML into blocks. The cleaner's output is well formed, with only its own few character references.
fn blocks(html: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let (mut text, mut heading) = (String::new(), false);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let tag = &rest[at + 1..];
        let Some(end) = tag.find('>') else { break };
        let (tag, after) = (&tag[..end], &tag[end + 1..]);
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if matches!(name, "a" | "b" | "em" | "i" | "strong" | "sub" | "sup") {
            continue;
        }
        push_block(&mut out, &mut text, heading);
        let opens_heading = name.starts_with('h') || tag.contains(HEADING_CLASS);
        heading = !tag.starts_with('/') && opens_heading;
    }
    text.push_str(rest);
    push_block(&mut out, &mut text, heading);
    out
}

fn push_block(out: &mut Vec<Block>, text: &mut String, heading: bool) {
    let plain = one_line(&unescape(text));
    text.clear();
    if !plain.is_empty() {
        out.push(Block { heading, text: plain });
    }
}

/// Undo character references: those the cleaner leaves, and the double ones some titles carry.
pub(crate) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// All white space to single blanks; control characters out.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}' || c == '\u{200b}');
    let mut out = String::with_capacity(text.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests;
