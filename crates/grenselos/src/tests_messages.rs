//! The languages stay level: every key in every language with the same variables, every key that is used exists, and none lies about unused.

use std::collections::BTreeSet;
use std::path::Path;

use i18n::Locale;

use crate::assembly::messages;

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    let messages = messages().expect("the message files hold");
    let english = messages.keys(Locale::En);
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let keys = messages.keys(locale);
        for (key, variables) in &english {
            match keys.get(key) {
                None => wrong.push(format!("{}: «{key}» is missing", locale.tag())),
                Some(found) if found != variables => {
                    wrong.push(format!("{}: «{key}» uses {found:?}, English {variables:?}", locale.tag()));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            keys.keys()
                .filter(|key| !english.contains_key(*key))
                .map(|key| format!("{}: «{key}» is not in English", locale.tag())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_used_exists_and_every_key_is_used() {
    let english: BTreeSet<String> = messages().expect("the message files hold").keys(Locale::En).into_keys().collect();
    let mut source = String::new();
    for folder in ["src", "../jobs/src", "../sources/src", "../web/src"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut source);
    }
    // `t("key"`, `t1("key"`, `t_all("key"`: used by name.
    let mut missing: BTreeSet<String> = BTreeSet::new();
    for call in [
        ".t(\"",
        ".t1(\"",
        ".t2(\"",
        ".t_all(\"",
        "Error::Invalid(\"",
        "Error::Forbidden(\"",
        "Error::Conflict(\"",
        "Error::Unavailable(\"",
    ] {
        for rest in source.split(call).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            if !english.contains(key) {
                missing.insert(key.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "used and not there: {missing:?}");
    // A key may be named whole anywhere, or put together from a beginning: `format!("call-status-{}"`.
    let beginnings: BTreeSet<&str> = source
        .split("format!(\"")
        .skip(1)
        .filter_map(|rest| rest.split('{').next())
        .filter(|start| start.ends_with('-') && !start.contains(' '))
        .collect();
    let unused: Vec<&String> = english
        .iter()
        .filter(|key| !source.contains(&format!("\"{key}\"")) && !beginnings.iter().any(|start| key.starts_with(start)))
        .collect();
    assert!(unused.is_empty(), "there and not used: {unused:?}");
}

fn collect(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html")
            && !path.ends_with("tests.rs")
        {
            text.push_str(&std::fs::read_to_string(&path).expect("a source file"));
        }
    }
}
