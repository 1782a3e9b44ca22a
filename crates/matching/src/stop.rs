//! Words that say little: function words, which are never searched, and weak words, which count less.
//!
//! Static lists. Weak words are those every plan and every invitation uses, in any field of work.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::lang::Lang;

/// Whether a word (in normal form) is a function word of the language. `Other` has those of English.
pub fn is_stop(word: &str, lang: Lang) -> bool {
    match lang {
        Lang::Nb | Lang::Nn => NORWEGIAN.contains(word),
        Lang::Sv => SWEDISH.contains(word),
        Lang::En | Lang::Other => ENGLISH.contains(word),
    }
}

/// Whether a word (in normal form) is so common in plans of all kinds that it should count less.
pub fn is_weak(word: &str, lang: Lang) -> bool {
    if lang.is_nordic() { WEAK_NORDIC.contains(word) } else { WEAK_ENGLISH.contains(word) }
}

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

static NORWEGIAN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("og i jeg det at en et den til er som på de med han av ikke ikkje der så var meg seg men ett har om vi min
        mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv sjøl her alle
        vil bli ble blei blitt kunne inn når være kom noen noe ville dere deres kun ja etter ned skulle denne for deg
        si sine sitt mot å meget hvorfor dette disse uten hvordan ingen din ditt blir samme hvilken hvilke hvilket
        sånn inni mellom vår hver hvem vors hvis både bare enn fordi før mange også slik vært begge siden dykk dykkar
        dei deira deires deim di då eg ein eit eitt elles honom hjå ho hoe henne hennar hennes hoss hossen ingi inkje
        korleis korso kva kvar kvarhelst kven kvi kvifor me medan mi mine mykje no nokon noka nokor noko nokre sia
        sidan so somt somme um upp vere vore verte vort varte vart vert òg frå eigen eiga eige eigne våre vårt dine
        andre annet anna mer meir mest flere fleire blant gjennom innen innenfor utenfor utan samt under rundt dermed
        derfor difor imidlertid slike slikt må måtte bør burde får fikk få gjør gjøre gjer gjere går gå kommer kjem
        mye mindre noen gang ganger hele helt alltid aldri
        ofte kanskje nok trenger litt lite veldig svært m.m osv bl.a f.eks dvs ca")
});

static SWEDISH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då
        sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad
        över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt utan varit
        hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan vår blivit dess inom
        mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars vårt våra ert era vilkas samt
        också både genom bland mer mest flera många andra annan annat ska skall få får måste bör bara även eftersom
        därför dock denne detsamma går gå kommer gör göra finns mindre ofta alltid aldrig kanske lite väldigt m.m osv bl.a t.ex dvs ca")
});

static ENGLISH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("a an the and or but if of at by for with about against between into through during before after above below to
        from up down in out on off over under again further then once here there when where why how all any both each
        few more most other some such no nor not only own same so than too very s t can will just don should now is
        am are was were be been being have has had having do does did doing would could may might must shall i me my
        we our ours us you your yours he him his she her it its they them their theirs this that these those what which
        who whom whose as because until while within without also however thus therefore among across via per upon
        etc eg ie e.g i.e well yet still towards toward whether either neither")
});

static WEAK_NORDIC: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("prosjekt prosjektet prosjekter prosjektene prosjektar prosjekta projekt projektet projekten kommune kommunen
        kommuner kommunene kommunar kommunane kommun kommunens kommunerna ønske ønsker ønskjer ynskjer ynskje ønskje
        önskar önska vil vilja vill sammen saman tillsammans utvikle utvikler utviklar utvikling utveckla utvecklar
        utveckling bedre betre bättre ny nye nytt nya god gode godt bra gi gir gje gjev ge ger lage lager skape skaper
        skapa skapar bruke bruker brukar bruk använda använder trenge trenger treng behov behöver behöva mål målet
        målene måla syfte syftet syftar arbeid arbeide arbeider arbeidet arbeidar arbete arbetet arbeta arbetar
        samarbeid samarbeide samarbeidet samarbete samarbeta samarbetet ide idé idéen idéer finne finner finn hitta lære
        lærer lærar lära hjelpe hjelp hjälpa hjälp styrke styrker styrka styrkje støtte støtter stödja stöd stötta få
        stor store stort stora små liten lite litt år året dag dagen ulike olika annen flere gjennomføre genomföra
        resultat resultater resultatet resultaten forbedre förbättra øke øker auke auka öka ökar måte måten sätt land
        landet folk person personer ta tar gjelder gäller mulig mulige mulighet muligheter möjlig möjlighet möjligheter
        viktig viktige viktigt viktiga nordisk nordiske nordiskt nordiska europeisk europeiske europeisk europeiska
        eu midler medel penger pengar søke søker söka söker partner partnere partnarar partners erfaring erfaringer
        erfarenheter erfarenhet forskning forskningen projektets bidra bidrar bidrag")
});

static WEAK_ENGLISH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    set("project projects proposal proposals topic activity activities action actions objective objectives aim aims
        aimed goal goals expected outcome outcomes result results contribute contributes contributing develop develops
        developed developing development new better improve improved improving improvement use used using uses user
        support supporting supported approach approaches work working works provide provides providing based include
        includes including create creating want wants need needs needed help helps make making different various
        several many good best high level levels key main important order part parts together way ways able
        european europe eu horizon union commission funding funded research innovation innovative novel
        ensure ensuring enable enabling enables address addressing addresses implement implementation implementing
        applicants applicant participants partners partner consortium stakeholders relevant potential impact impacts
        take taking take-up one two three year years first will scope call calls destination")
});
