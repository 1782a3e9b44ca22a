finder-title = Vad vill ni åstadkomma?
finder-results-title = Det här hittade vi
finder-lead = Beskriv idén med vanliga ord. Ni får program, öppna utlysningar, tidigare projekt och möjliga partner, och skälen till att de passar.
finder-idea = Idén
finder-idea-help = Vad är problemet, vad vill ni pröva och tillsammans med vem? Bokmål, nynorska, svenska eller engelska.
finder-words = Helst 10 till 600 ord
finder-words-n = {"{"}n{"}"} ord
finder-words-few = {"{"}n{"}"} ord – lite mer hjälper
finder-words-many = {"{"}n{"}"} ord – kortare är bättre
finder-asker = Vem frågar?
finder-country = Land
finder-region = Län eller region
finder-kind = Typ av organisation
finder-idea-language = Språket idén är skriven på
finder-language-found = Känn av språket automatiskt
finder-not-said = Inte angivet
finder-areas = Verksamhetsområden
finder-precedents = Tidigare projekt och partner
finder-nordic-only = Bara de med offentliga organisationer från Norden
finder-submit = Hitta det som passar
finder-question = Frågan: ”{ $idea }” – ändra
finder-idea-was = Vi läste texten som { $language }.
finder-understood = Vi förstod det som att den handlar om:
finder-understood-nothing = Vi kände inte igen något tema, så vi sökte med orden som de står.
finder-unknown-words = Ord vi inte hittade någonstans: { $words }
finder-lists = Listorna
finder-list-empty = Ingenting här.
finder-programmes = Program
finder-programmes-lead = Här kan det finnas pengar och hjälp, även mellan utlysningarna.
finder-calls = Utlysningar
finder-calls-lead = Det här kan ni söka. De stängda står längre ner, för de kommer ofta tillbaka.
finder-projects = Tidigare projekt
finder-projects-lead = Det här har andra fått pengar till. Goda exempel, och människor ni kan fråga.
finder-partners = Möjliga partner
finder-partners-lead = De var med i projekten som mest liknar idén. Offentliga organisationer och grannar står först.
finder-why = Varför den här träffen
finder-rules = { $n ->
    [one] Kan vi vara med? 1 villkor
   *[other] Kan vi vara med? { $n } villkor
  }
finder-before = Fick pengar till något liknande
finder-partner-projects = { $n ->
    [one] Var med i 1 liknande projekt
   *[other] Var med i { $n } liknande projekt
  }
finder-countries = { $n ->
    [one] 1 land
   *[other] { $n } länder
  }
finder-nothing-programme = Inget program passar bra. Här är de närmaste.
finder-nothing-call = Ingen utlysning passar bra just nu. Här är de närmaste.
finder-nothing-project = Vi känner inte till något projekt som liknar detta särskilt mycket. Här är de närmaste.
finder-nothing-partner = Vi känner inte till något projekt som liknar detta särskilt mycket, så även partnerna är osäkra.
finder-nothing-at-all = Vi hittade inget som passar bra
finder-nothing-at-all-text = Det kan betyda att ingen ger pengar till detta just nu, eller att vi inte förstod texten. Pröva det här:
finder-tip-plain = Skriv vad problemet är och vem det gäller, i hela meningar.
finder-tip-who = Ange vem som frågar, så kommer stödformer för ert län med.
finder-tip-matrix = Se vilka program som passar ert verksamhetsområde
finder-index-filling = Sökregistret fylls på just nu. Om några minuter hittar ni mer.
finder-empty = Skriv några ord om idén först.
finder-too-short = { $words ->
    [one] Ett ord säger lite. Skriv en mening eller två, så blir svaret bättre.
   *[other] { $words } ord säger lite. Skriv en mening eller två, så blir svaret bättre.
  }
finder-too-long = Texten har { $words } ord. Vi har läst de första { $most }.
finder-unknown-country = Vi känner inte till landet ”{ $value }”, så det togs inte med.
finder-unknown-region = Vi känner inte till regionen ”{ $value }”, så den togs inte med.
finder-region-elsewhere = { $region } ligger inte i { $country }, så regionen togs inte med.
finder-unknown-organisation-kind = Vi känner inte till organisationstypen ”{ $value }”, så den togs inte med.
finder-unknown-area = Vi känner inte till verksamhetsområdet ”{ $value }”, så det togs inte med.
finder-unknown-language = Vi känner inte till språket ”{ $value }”. Använd nb, nn, sv eller en.
finder-unknown-kind = Vi kan inte leta efter ”{ $value }”. Använd programme, call, project eller partner.
strength-strong = Passar bra
strength-fair = Passar delvis
strength-weak = Passar bara lite
language-nb = bokmål
language-nn = nynorska
language-sv = svenska
language-en = engelska
language-other = ett okänt språk
rule-yes = Uppfyllt:
rule-perhaps = Osäkert:
rule-no = Inte uppfyllt:
verdict-yes = Ni kan vara med
verdict-perhaps = Kanske
verdict-no = Inte för er
verdict-planned = Detta har inte börjat ännu.
verdict-no-money-left = Alla pengar för den här perioden är utdelade.
verdict-ended = Detta är avslutat.
verdict-standing-unknown = Vi vet inte om det delas ut pengar nu.
verdict-country-unknown = Vi vet inte om { $country } deltar.
verdict-country-member = { $country } deltar som medlem.
verdict-country-associated = { $country } deltar på samma villkor som EU-länderna.
verdict-country-partner = { $country } deltar som partnerland.
verdict-country-donor = { $country } är med som partner till andra och kan inte leda projektet.
verdict-country-parts = { $country } deltar bara i vissa delar.
verdict-country-no = { $country } deltar inte.
verdict-region-ask = Detta är för { $regions }. Ange vilket län eller vilken region ni hör till.
verdict-region-yes = { $regions } ingår i området.
verdict-region-partly = Bara en del av { $regions } ingår i området. Fråga den vägledande instansen.
verdict-region-no = Detta är bara för { $regions }.
verdict-kind-unknown = Vi vet inte om { $kinds } får söka.
verdict-kind-yes = Öppet för { $kinds }.
verdict-kind-through-owner = Inte i eget namn, men kanske genom kommunen.
verdict-kind-through-owned = Inte kommunen själv, men kanske en verksamhet den äger. Öppet för { $kinds }.
verdict-kind-no = Detta är för { $kinds }.
verdict-condition = { $text }
verdict-condition-inhabitants = { $text }
verdict-partners = Antal partner: minst { $partners }, från minst { $countries } länder.
verdict-country-ask = Ange vilket land ni är i, så kan vi svara säkrare.
verdict-kind-ask = Detta är för { $kinds }. Ange vilken typ av organisation ni är.
