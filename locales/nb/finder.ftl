finder-title = Hva vil dere få til?
finder-results-title = Dette fant vi
finder-lead = Beskriv ideen med vanlige ord. Dere får programmer, åpne utlysninger, tidligere prosjekter og mulige partnere, og grunnene til at de passer.
finder-idea = Ideen
finder-idea-help = Hva er problemet, hva vil dere prøve, og sammen med hvem? Bokmål, nynorsk, svensk eller engelsk.
finder-words = Best med 10 til 600 ord
finder-words-n = {"{"}n{"}"} ord
finder-words-few = {"{"}n{"}"} ord – litt mer hjelper
finder-words-many = {"{"}n{"}"} ord – kortere er bedre
finder-asker = Hvem spør?
finder-country = Land
finder-region = Fylke eller region
finder-kind = Type organisasjon
finder-idea-language = Språket ideen er skrevet på
finder-language-found = Finn språket automatisk
finder-not-said = Ikke oppgitt
finder-areas = Kommunalområder
finder-precedents = Tidligere prosjekter og partnere
finder-nordic-only = Bare de med offentlige organisasjoner fra Norden
finder-submit = Finn det som passer
finder-question = Spørsmålet: «{ $idea }» – endre
finder-idea-was = Vi leste teksten som { $language }.
finder-understood = Vi forstod det slik at den handler om:
finder-understood-nothing = Vi kjente ikke igjen noe tema, så vi søkte med ordene slik de står.
finder-unknown-words = Ord vi ikke fant noe sted: { $words }
finder-lists = Listene
finder-list-empty = Ingenting her.
finder-programmes = Programmer
finder-programmes-lead = Her kan det finnes penger og hjelp, også mellom utlysningene.
finder-calls = Utlysninger
finder-calls-lead = Dette kan dere søke på. De stengte står lenger ned, for de kommer ofte igjen.
finder-projects = Tidligere prosjekter
finder-projects-lead = Dette har andre fått penger til. Gode eksempler, og folk dere kan spørre.
finder-partners = Mulige partnere
finder-partners-lead = De var med i prosjektene som ligner mest på ideen. Offentlige organisasjoner og naboer står først.
finder-why = Hvorfor dette treffet
finder-rules = { $n ->
    [one] Kan vi være med? 1 vilkår
   *[other] Kan vi være med? { $n } vilkår
  }
finder-before = Fikk penger til noe lignende
finder-partner-projects = { $n ->
    [one] Var med i 1 lignende prosjekt
   *[other] Var med i { $n } lignende prosjekter
  }
finder-countries = { $n ->
    [one] 1 land
   *[other] { $n } land
  }
finder-nothing-programme = Ingen programmer passer godt. Her er de nærmeste.
finder-nothing-call = Ingen utlysninger passer godt akkurat nå. Her er de nærmeste.
finder-nothing-project = Vi kjenner ingen prosjekter som ligner mye på dette. Her er de nærmeste.
finder-nothing-partner = Vi kjenner ingen prosjekter som ligner mye på dette, så partnerne er også usikre.
finder-nothing-at-all = Vi fant ingenting som passer godt
finder-nothing-at-all-text = Det kan bety at ingen gir penger til dette akkurat nå, eller at vi ikke forstod teksten. Prøv dette:
finder-tip-plain = Skriv hva problemet er og hvem det gjelder, i hele setninger.
finder-tip-who = Oppgi hvem som spør, så vi får med ordninger for fylket deres.
finder-tip-matrix = Se hvilke programmer som passer for kommunalområdet deres
finder-index-filling = Søkeregisteret fylles nå. Om noen minutter finner dere mer.
finder-empty = Skriv noen ord om ideen først.
finder-too-short = { $words ->
    [one] Ett ord sier lite. Skriv en setning eller to, så blir svaret bedre.
   *[other] { $words } ord sier lite. Skriv en setning eller to, så blir svaret bedre.
  }
finder-too-long = Teksten har { $words } ord. Vi har lest de første { $most }.
finder-unknown-country = Vi kjenner ikke landet «{ $value }», så vi tok det ikke med.
finder-unknown-region = Vi kjenner ikke regionen «{ $value }», så vi tok den ikke med.
finder-region-elsewhere = { $region } ligger ikke i { $country }, så vi tok ikke med regionen.
finder-unknown-organisation-kind = Vi kjenner ikke organisasjonstypen «{ $value }», så vi tok den ikke med.
finder-unknown-area = Vi kjenner ikke kommunalområdet «{ $value }», så vi tok det ikke med.
finder-unknown-language = Vi kjenner ikke språket «{ $value }». Bruk nb, nn, sv eller en.
finder-unknown-kind = Vi kan ikke lete etter «{ $value }». Bruk programme, call, project eller partner.
strength-strong = Passer godt
strength-fair = Passer delvis
strength-weak = Passer bare litt
language-nb = bokmål
language-nn = nynorsk
language-sv = svensk
language-en = engelsk
language-other = et ukjent språk
rule-yes = Oppfylt:
rule-perhaps = Usikkert:
rule-no = Ikke oppfylt:
verdict-yes = Dere kan være med
verdict-perhaps = Kanskje
verdict-no = Ikke for dere
verdict-planned = Dette har ikke begynt ennå.
verdict-no-money-left = Alle pengene for denne perioden er delt ut.
verdict-ended = Dette er avsluttet.
verdict-standing-unknown = Vi vet ikke om det deles ut penger nå.
verdict-country-unknown = Vi vet ikke om { $country } deltar.
verdict-country-member = { $country } deltar som medlem.
verdict-country-associated = { $country } deltar på lik linje med EU-landene.
verdict-country-partner = { $country } deltar som partnerland.
verdict-country-donor = { $country } er med som partner for andre og kan ikke lede prosjektet.
verdict-country-parts = { $country } deltar bare i noen deler.
verdict-country-no = { $country } deltar ikke.
verdict-region-ask = Dette er for { $regions }. Si hvilket fylke eller hvilken region dere hører til.
verdict-region-yes = { $regions } er med i området.
verdict-region-partly = Bare en del av { $regions } er med i området. Spør den veiledende instansen.
verdict-region-no = Dette er bare for { $regions }.
verdict-kind-unknown = Vi vet ikke om { $kinds } kan søke.
verdict-kind-yes = Åpent for { $kinds }.
verdict-kind-through-owner = Ikke i eget navn, men kanskje gjennom kommunen.
verdict-kind-through-owned = Ikke kommunen selv, men kanskje en virksomhet den eier. Åpent for { $kinds }.
verdict-kind-no = Dette er for { $kinds }.
verdict-condition = { $text }
verdict-condition-inhabitants = { $text }
verdict-partners = Antall partnere: minst { $partners }, fra minst { $countries } land.
verdict-country-ask = Si hvilket land dere er i, så kan vi svare sikrere.
verdict-kind-ask = Dette er for { $kinds }. Si hva slags organisasjon dere er.
