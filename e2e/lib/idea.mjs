// The idea of the journeys, and asking it as a newcomer does.

export const IDEA = "Vi vil teste velferdsteknologi for eldre sammen med kommuner i Sverige og Danmark";

/** Fills in the form on the front page and sends it. */
export async function ask(walk) {
  const { page } = walk;
  await page.locator("#q").fill(IDEA);
  await page.locator("#country").selectOption("NO");
  await page.locator("#region").selectOption("NO-31");
  await page.locator("#kind").selectOption("municipality");
  await walk.follow(() => page.locator(".g-finder button[type=submit]").click());
}
