finder-title = Kva vil de få til?
finder-results-title = Dette fann vi
finder-lead = Beskriv ideen med vanlege ord. De får program, opne utlysingar, tidlegare prosjekt og moglege partnarar, og grunnane til at dei passar.
finder-idea = Ideen
finder-idea-help = Kva er problemet, kva vil de prøve, og saman med kven? Bokmål, nynorsk, svensk eller engelsk.
finder-words = Best med 10 til 600 ord
finder-words-n = {"{"}n{"}"} ord
finder-words-few = {"{"}n{"}"} ord – litt meir hjelper
finder-words-many = {"{"}n{"}"} ord – kortare er betre
finder-asker = Kven spør?
finder-country = Land
finder-region = Fylke eller region
finder-kind = Type organisasjon
finder-idea-language = Språket ideen er skriven på
finder-language-found = Finn språket automatisk
finder-not-said = Ikkje oppgitt
finder-areas = Kommunalområde
finder-precedents = Tidlegare prosjekt og partnarar
finder-nordic-only = Berre dei med offentlege organisasjonar frå Norden
finder-submit = Finn det som passar
finder-question = Spørsmålet: «{ $idea }» – endre
finder-idea-was = Vi las teksten som { $language }.
finder-understood = Vi forstod det slik at han handlar om:
finder-understood-nothing = Vi kjende ikkje igjen noko tema, så vi søkte med orda slik dei står.
finder-unknown-words = Ord vi ikkje fann nokon stad: { $words }
finder-lists = Listene
finder-list-empty = Ingenting her.
finder-programmes = Program
finder-programmes-lead = Her kan det finnast pengar og hjelp, òg mellom utlysingane.
finder-calls = Utlysingar
finder-calls-lead = Dette kan de søkje på. Dei stengde står lenger nede, for dei kjem ofte igjen.
finder-projects = Tidlegare prosjekt
finder-projects-lead = Dette har andre fått pengar til. Gode døme, og folk de kan spørje.
finder-partners = Moglege partnarar
finder-partners-lead = Dei var med i prosjekta som liknar mest på ideen. Offentlege organisasjonar og naboar står først.
finder-why = Kvifor dette treffet
finder-rules = { $n ->
    [one] Kan vi vere med? 1 vilkår
   *[other] Kan vi vere med? { $n } vilkår
  }
finder-before = Fekk pengar til noko liknande
finder-partner-projects = { $n ->
    [one] Var med i 1 liknande prosjekt
   *[other] Var med i { $n } liknande prosjekt
  }
finder-countries = { $n ->
    [one] 1 land
   *[other] { $n } land
  }
finder-nothing-programme = Ingen program passar godt. Her er dei næraste.
finder-nothing-call = Ingen utlysingar passar godt akkurat no. Her er dei næraste.
finder-nothing-project = Vi kjenner ingen prosjekt som liknar mykje på dette. Her er dei næraste.
finder-nothing-partner = Vi kjenner ingen prosjekt som liknar mykje på dette, så partnarane er òg usikre.
finder-nothing-at-all = Vi fann ingenting som passar godt
finder-nothing-at-all-text = Det kan tyde at ingen gir pengar til dette akkurat no, eller at vi ikkje forstod teksten. Prøv dette:
finder-tip-plain = Skriv kva problemet er og kven det gjeld, i heile setningar.
finder-tip-who = Oppgi kven som spør, så vi får med ordningar for fylket dykkar.
finder-tip-matrix = Sjå kva program som passar for kommunalområdet dykkar
finder-index-filling = Søkjeregisteret blir fylt no. Om nokre minutt finn de meir.
finder-empty = Skriv nokre ord om ideen først.
finder-too-short = { $words ->
    [one] Eitt ord seier lite. Skriv ei setning eller to, så blir svaret betre.
   *[other] { $words } ord seier lite. Skriv ei setning eller to, så blir svaret betre.
  }
finder-too-long = Teksten har { $words } ord. Vi har lese dei første { $most }.
finder-unknown-country = Vi kjenner ikkje landet «{ $value }», så vi tok det ikkje med.
finder-unknown-region = Vi kjenner ikkje regionen «{ $value }», så vi tok han ikkje med.
finder-region-elsewhere = { $region } ligg ikkje i { $country }, så vi tok ikkje med regionen.
finder-unknown-organisation-kind = Vi kjenner ikkje organisasjonstypen «{ $value }», så vi tok han ikkje med.
finder-unknown-area = Vi kjenner ikkje kommunalområdet «{ $value }», så vi tok det ikkje med.
finder-unknown-language = Vi kjenner ikkje språket «{ $value }». Bruk nb, nn, sv eller en.
finder-unknown-kind = Vi kan ikkje leite etter «{ $value }». Bruk programme, call, project eller partner.
strength-strong = Passar godt
strength-fair = Passar delvis
strength-weak = Passar berre litt
language-nb = bokmål
language-nn = nynorsk
language-sv = svensk
language-en = engelsk
language-other = eit ukjent språk
rule-yes = Oppfylt:
rule-perhaps = Usikkert:
rule-no = Ikkje oppfylt:
verdict-yes = De kan vere med
verdict-perhaps = Kanskje
verdict-no = Ikkje for dykk
verdict-planned = Dette har ikkje byrja enno.
verdict-no-money-left = Alle pengane for denne perioden er delte ut.
verdict-ended = Dette er avslutta.
verdict-standing-unknown = Vi veit ikkje om det blir delt ut pengar no.
verdict-country-unknown = Vi veit ikkje om { $country } deltek.
verdict-country-member = { $country } deltek som medlem.
verdict-country-associated = { $country } deltek på lik linje med EU-landa.
verdict-country-partner = { $country } deltek som partnarland.
verdict-country-donor = { $country } er med som partnar for andre og kan ikkje leie prosjektet.
verdict-country-parts = { $country } deltek berre i nokre delar.
verdict-country-no = { $country } deltek ikkje.
verdict-region-ask = Dette er for { $regions }. Sei kva fylke eller region de høyrer til.
verdict-region-yes = { $regions } er med i området.
verdict-region-partly = Berre ein del av { $regions } er med i området. Spør den rettleiande instansen.
verdict-region-no = Dette er berre for { $regions }.
verdict-kind-unknown = Vi veit ikkje om { $kinds } kan søkje.
verdict-kind-yes = Ope for { $kinds }.
verdict-kind-through-owner = Ikkje i eige namn, men kanskje gjennom kommunen.
verdict-kind-through-owned = Ikkje kommunen sjølv, men kanskje ei verksemd han eig. Ope for { $kinds }.
verdict-kind-no = Dette er for { $kinds }.
verdict-condition = { $text }
verdict-condition-inhabitants = { $text }
verdict-partners = Talet på partnarar: minst { $partners }, frå minst { $countries } land.
verdict-country-ask = Sei kva land de er i, så kan vi svare sikrare.
verdict-kind-ask = Dette er for { $kinds }. Sei kva slags organisasjon de er.
