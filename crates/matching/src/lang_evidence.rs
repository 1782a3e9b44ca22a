//! What gives a language away: words, endings and letters within words, each with its weight.
//!
//! Static tables. Words stand in normal form. Where bokmål and nynorsk share something it speaks for `Norwegian`, and
//! what only one of them has speaks for that form.

use std::collections::HashSet;
use std::sync::LazyLock;

/// What a piece of evidence speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Both forms of Norwegian.
    Norwegian,
    Nb,
    Nn,
    Sv,
    En,
    Foreign,
}

pub type Weighted = (&'static str, For, f32);

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Reads `text weight text weight …` for each language.
fn weighted(table: &[(For, &'static str)]) -> Vec<Weighted> {
    let mut all = Vec::new();
    for (lang, pairs) in table {
        let pairs: Vec<&str> = pairs.split_whitespace().collect();
        for pair in pairs.chunks_exact(2) {
            all.push((pair[0], *lang, pair[1].parse().expect("the tables below hold numbers")));
        }
    }
    all
}

/// Words of bokmål that nynorsk does not have.
pub static NB_ONLY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("ikke jeg fra hva hvem hvor hvordan hvorfor hvilke hvilken hvilket være noen noe mye hun dere gjøre gjør nå
        bare mer flere uten selv sier kommer ble de et en hjem hjemme uke skole skoler elever elevene kommuner
        kommunene innbyggere innbyggerne barnehager tjenester mulighet muligheter melk vann høy hver øke ønsker bedre
        bygge fikk gikk vet tror senere hele helt gang ganger navn navnet hvit hvite lå sto eget egne egen henne
        hennes kirke kirken kirkene hører kjører tidligere mener selskapet elevenes hjelper lærere lærerne ansatte
        brukere brukerne arbeidsplasser penger dager steder ungdommer ungdommene sammenheng enheter videregående
        hensyn behovet økt redusere forbedre")
});

/// Words of nynorsk that bokmål does not have.
pub static NN_ONLY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("ikkje eg frå kva kven kvar korleis kvifor vere nokon noko nokre mykje ho dykk dykkar me gjere gjer berre meir
        fleire utan òg sjølv seier kjem vart dei eit ein heim heime veke skule skular skulane skulen elevar elevane
        kommunar kommunane innbyggjarar innbyggjarane barnehagar tenester moglegheit moglegheiter høve mjølk vatn høg
        høgare kvart auke ønskjer ynskjer betre saman byggje no då vore hjå anna einskild ynskje ønskje korkje verte
        vert dessutan åleine framleis difor medan nett tilsette brukarar brukarane lærarar lærarane verksemder blei
        namn namnet gjeld gong gonger gongen kvite kyrkje kyrkja kyrkjene heil heile heilt tidlegare følgje følgjer
        seie fekk gjekk gjeve låg kring saka åra høgt høgre trur veit gjev leiar leiaren leiarar sjå syster seinare
        seint meiner høyre høyrer køyre køyrde dagleg rådgjevar rådgjevarar arbeidsplassar pengar dagar stader ymse
        eigen eige eigne dotter åtak åtaket brukast gjerast skuleelevar lokalsamfunna grunnskulen ungdommane ungdomar
        samanheng samanhengen samanhengar einingar eining vidaregåande omsyn trong fylkeskommunane tilhøve
        sysselsetjing busetjing folkehelsa")
});

/// Words of Swedish that Norwegian does not have.
pub static SV_ONLY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("och inte är att hur vad vem jag från unga fler flera bättre vill ska skall göra gör barnen eleverna skolor
        skolorna äldre hemma kommunerna tillsammans utan sätt samarbete utveckling utbildning människor boende behöver
        mycket bara också till efter genom mellan nya bygga lära hjälpa minska öka använda skapa stödja arbeta
        verksamhet tjänster vård landsbygd landsbygden näringsliv företag klimatet vatten ungdomar säger blev någon
        några något finns sina deras många både åren varje stora kyrka sade över även sedan redan kvinna män andra
        första sista bilder platsen vissa dök")
});

/// Words of English that the others do not have, beside its function words.
pub static EN_ONLY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("better people older young home care school schools children town towns city cities small new water health want
        like need help make more work working learn learning skills climate waste community communities local public
        library libraries elderly youth rural digital green safe clean housing transport teachers pupils students
        visit improve reduce training year people's women men volunteers newcomers refugees citizens services")
});

/// Common words of other languages.
pub static FOREIGN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("der die das und nicht mit für ist wir eine einen zu auf le la les une pour dans avec est du que el los
        las para con una por ja että ovat sekä kunta kuntien il di della dei het van een voor niet og að við í á
        sem ir un uz w nie jest ole olla myös mutta kanssa hän ei joka jonka mukaan kuin jos vain niin oli auch
        sich dem werden bei sind oder aus sur nous son ses como más ao uma com não pentru")
});

/// Endings of words that are at least three letters longer.
pub static ENDINGS: LazyLock<Vec<Weighted>> = LazyLock::new(|| {
    weighted(&[
        (For::Norwegian, "sjon 0.8 sjonen 0.8 asjon 0.4 skap 0.2 hage 0.4 else 0.4 ing 0.15 ning 0.2"),
        (For::Nb, "sjoner 0.6 het 0.35 heter 0.3 lig 0.2 lige 0.4 ene 0.4 ere 0.2 er 0.12 skole 0.8 skolen 0.8 ingen 0.4
            ingene 0.5 ende 0.3 ligere 0.6"),
        (For::Nn, "sjonar 0.8 heit 0.9 heiter 0.9 leik 0.7 lege 0.7 leg 0.5 ar 0.35 ane 0.7 kje 0.6 gje 0.6 skule 0.8 inga 0.7
            ingane 0.8 ande 0.4 legare 0.8 are 0.2 rka 0.2 sta 0.1"),
        (For::Sv, "tion 0.2 orna 0.8 arna 0.7 erna 0.7 ningar 0.3 skola 0.8 skolan 0.8 ning 0.2 ande 0.5 ade 0.6 ades 0.7
            erade 0.3 iska 0.4 iga 0.4 ligt 0.2 or 0.2 ens 0.1"),
        (For::En, "tion 0.3 tions 0.6 ment 0.3 ity 0.7 ness 0.6 ies 0.5 able 0.4 ous 0.5 ly 0.4 ing 0.25 ical 0.6 ed 0.3"),
        (For::Foreign, "ä 1 ssa 0.6 nen 0.5 sta 0.2 lla 0.4 ksi 0.8 iin 0.8 een 0.3 ien 0.4 ung 0.3 lich 0.8 keit 0.8"),
    ])
});

/// Letters anywhere in a word.
pub static WITHIN: LazyLock<Vec<Weighted>> = LazyLock::new(|| {
    weighted(&[
        (For::Norwegian, "teknologi 0.5 kj 0.35 gj 0.35 sk 0.1 hj 0.2 sj 0.1 skj 0.4 fj 0.2 ej 0.1"),
        (For::Nb, "øy 0.3 hv 0.6 tjenest 0.8 syke 0.4 virksom 0.8 skole 0.8 hjem 0.6 sammen 0.4 bærekraft 0.4"),
        (
            For::Nn,
            "ei 0.1 kyrkj 0.8 kvi 0.15 høg 0.6 tenest 0.8 au 0.1 sjuk 0.4 verksemd 1 skule 1 heim 0.5 saman 0.5
            berekraft 0.8",
        ),
        (For::Sv, "teknologi 0.2 sk 0.1 ck 0.15 x 0.1 cke 0.2 ckl 0.3"),
        (For::En, "ck 0.15 th 0.4 wa 0.4 wo 0.4 ea 0.25 ou 0.35 ch 0.2 ty 0.1 cl 0.25 qu 0.25"),
        (For::Foreign, "ii 0.5 uu 0.6 kk 0.1 aa 0.3 sch 0.3 cz 0.6"),
    ])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_can_be_read_and_do_not_contradict_themselves() {
        assert!(ENDINGS.len() > 60 && WITHIN.len() > 30);
        assert!(ENDINGS.iter().chain(WITHIN.iter()).all(|(text, _, weight)| !text.is_empty() && *weight > 0.0));
        assert_eq!(NB_ONLY.intersection(&NN_ONLY).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
