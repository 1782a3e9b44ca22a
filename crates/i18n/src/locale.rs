//! The four languages, and which one a visitor wants.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    Nb,
    Nn,
    Sv,
    En,
}

impl Locale {
    pub const ALL: [Self; 4] = [Self::Nb, Self::Nn, Self::Sv, Self::En];

    /// The BCP 47 tag, as in `<html lang>`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// `nb`, `nn-NO`, `no`, `sv-FI`, `en-GB` …; `da` readers get bokmål, the nearest.
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default().trim();
        match language.to_ascii_lowercase().as_str() {
            "nb" | "no" | "da" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "sv" => Some(Self::Sv),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The best of an `Accept-Language` header (RFC 9110, 12.5.4); unknown languages are passed over.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for part in header.split(',').take(32) {
            let mut pieces = part.split(';');
            let Some(locale) = pieces.next().and_then(Self::parse) else { continue };
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok()))
                .unwrap_or(1.0);
            if weight > 0.0 && best.is_none_or(|(known, _)| weight > known) {
                best = Some((weight, locale));
            }
        }
        best.map(|(_, locale)| locale)
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn the_header_gives_the_wanted_language() {
        let check = |header: &str, expected: Option<Locale>| {
            assert_eq!(Locale::from_accept_language(header), expected, "{header}");
        };
        check("nn-NO,nn;q=0.9,nb;q=0.8,en;q=0.5", Some(Locale::Nn));
        check("en;q=0.3, sv-FI;q=0.7", Some(Locale::Sv));
        check("da", Some(Locale::Nb));
        check("de, fr;q=0.9", None);
        check("de, en;q=0", None);
        check(";;;,q=", None);
        check("", None);
    }
}
