// A portal on loopback that answers like the search API of the EU Funding & Tenders Portal, with invented calls whose dates follow the day of the test.
import { createServer } from "node:http";
import { cordisZip } from "./cordis.mjs";

const FILE = "/cordis-TESTprojects-csv.zip";
const DAY = 86_400_000;
const STATUS = { forthcoming: "31094501", open: "31094502", closed: "31094503" };
const stamp = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10) + "T00:00:00.000+0000";

const CALLS = [
  {
    code: "TEST-HLTH-2027-CARE-02", title: "Welfare technology that lets older people live safely at home", opens: -30, closes: 95, status: "open", keywords: ["older people", "home care", "assistive technology"],
    outcome: "Older people live at home longer and feel safe. Home care services of municipalities have tested assistive technology and share what they learned across borders.",
    scope: "Proposals test welfare technology in real home care together with municipalities from at least three countries. Sensors, digital supervision and medicine dispensers are examples.",
  },
  {
    code: "TEST-CLIMA-2027-ADAPT-03", title: "Towns and municipalities that withstand floods and heavy rain", opens: -60, closes: 12, status: "open", keywords: ["flood", "storm water", "climate adaptation"],
    outcome: "Municipalities know their flood risk and have nature-based solutions in place.", scope: "Proposals plan and build measures against heavy rain in towns, with citizens taking part.",
  },
  {
    code: "TEST-CULT-2027-LIB-04", title: "Libraries as open places for reading and learning", opens: 40, closes: 130, status: "forthcoming", keywords: ["libraries", "reading"],
    outcome: "More people read and learn at their library.", scope: "Libraries and schools develop new ways of reading together, and exchange staff between countries.",
  },
  {
    code: "TEST-ENER-2027-HEAT-05", title: "Waste heat from industry and data centres for district heating", opens: -20, closes: 70, status: "open", keywords: ["waste heat", "district heating"],
    outcome: "Waste heat is used in district heating networks.", scope: "Proposals connect sources of waste heat with networks and show what is saved.",
  },
  {
    code: "TEST-EDUC-2026-EXCH-06", title: "Exchange of teachers and pupils between schools", opens: -400, closes: -200, status: "closed", keywords: ["schools", "exchange"],
    outcome: "Teachers and pupils have learned at a school abroad.", scope: "Schools send teachers and pupils to each other for weeks or months.",
  },
];

/** How many different calls it holds. */
export const HELD = CALLS.length;

function record(call, at) {
  const id = String(47_000_000 + at);
  const one = (value) => [value];
  const money = { action: `${call.code} - Innovation Actions`, plannedOpeningDate: stamp(call.opens).slice(0, 10), deadlineModel: "single-stage", deadlineDates: [stamp(call.closes).slice(0, 10)], budgetYearMap: { 2027: "12000000" }, expectedGrants: 4, minContribution: 2_000_000, maxContribution: 3_000_000 };
  const url = `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${call.code}`;
  return {
    apiVersion: "2.151", reference: `${id}TOPICSen`, url, contentType: "text/plain", language: "en", databaseLabel: "SEDIA", database: "SEDIA", summary: call.title, weight: 4, groupById: "2", accessRestriction: false,
    metadata: {
      DATASOURCE: ["SEDIA"], REFERENCE: [`${id}TOPICSen`], language: ["en"], type: ["1"], identifier: one(call.code), title: one(call.title), ccm2Id: one(id),
      callIdentifier: one(call.code.slice(0, -3)), callTitle: ["Calls made for a test"], frameworkProgramme: ["43108390"], programmePeriod: ["2021 - 2027"], status: one(STATUS[call.status]),
      descriptionByte: one(`<p class="topicdescriptionkind">Expected Outcome:</p><p>${call.outcome}</p><p class="topicdescriptionkind">Scope:</p><p>${call.scope}</p>`),
      startDate: one(stamp(call.opens)), es_SortDate: one(stamp(call.opens)), deadlineDate: one(stamp(call.closes)), deadlineModel: ["single-stage"], typesOfAction: ["HORIZON  Innovation Actions"],
      crossCuttingPriorities: [], keywords: call.keywords, focusArea: [], sortStatus: ["2"], allowPartnerSearch: ["true"], url: one(url),
      actions: [JSON.stringify([{ types: [{ typeOfAction: "HORIZON Innovation Actions" }], deadlineModel: "single-stage" }])],
      budgetOverview: [JSON.stringify({ budgetYearsColumns: ["2027"], budgetTopicActionMap: { [id]: [money] } })],
    },
  };
}

/** Starts the portal, which also has the file of past projects for download; gives their addresses and a way to stop it. It thinks for `pause` ms before it answers. */
export async function startPortal({ pause = 0 } = {}) {
  const results = CALLS.map(record);
  const server = createServer((request, answer) => {
    if (request.url === FILE) return answer.writeHead(200, { "content-type": "application/zip" }).end(cordisZip());
    const asked = new URL(request.url, "http://localhost").searchParams;
    const [size, page] = [Number(asked.get("pageSize") ?? 50), Number(asked.get("pageNumber") ?? 1)];
    request.resume().on("end", () => {
      const body = { apiVersion: "2.151", terms: "***", responseTime: 5, totalResults: results.length, pageNumber: page, pageSize: size, sort: "relevance", groupByField: "sortStatus", queryLanguage: { language: "en", probability: 0 }, bestBets: [], warnings: [], results: results.slice((page - 1) * size, page * size) };
      setTimeout(() => answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body)), pause);
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { url: `${origin}/search-api/prod/rest/search`, zip: `${origin}${FILE}`, stop: () => new Promise((done) => server.close(done)) };
}
