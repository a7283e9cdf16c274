// Opens a report in a browser, uses it as a person would, and prints what was seen as JSON.
// node inspect.mjs <browser> <report.html> <folder for screenshots>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, report, folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const seen = { errors: [], requests: [] };

async function open(colorScheme) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme });
  page.on('console', message => ['error', 'warning'].includes(message.type()) && seen.errors.push(message.text()));
  page.on('pageerror', error => seen.errors.push(String(error)));
  page.on('request', request => seen.requests.push(request.url()));
  await page.goto(pathToFileURL(report).href);
  return page;
}

try {
  const page = await open('light');
  seen.title = await page.title();
  seen.language = await page.locator('html').getAttribute('lang');
  seen.landmarks = {};
  for (const role of ['banner', 'navigation', 'main', 'contentinfo']) {
    seen.landmarks[role] = await page.getByRole(role).count();
  }

  const fleet = page.getByRole('table', { name: 'Each machine' });
  seen.headers = await fleet.getByRole('columnheader').allInnerTexts();
  seen.serials = await fleet.getByRole('rowheader').allInnerTexts();
  seen.rows = await fleet.locator('tbody tr').evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.innerText)));

  await page.getByLabel('Show only machines with problems').check();
  seen.filtered = await fleet.getByRole('rowheader').allInnerTexts();
  await page.getByLabel('Show only machines with problems').uncheck();

  const bars = page.locator('#timeline-1 .bar');
  seen.bars = await bars.evaluateAll(all => all.map(bar => bar.getAttribute('aria-label')));
  const chosen = bars.filter({ hasText: '256 GB' });
  const tip = chosen.locator('.tip');
  seen.tip = { before: await tip.isVisible() };
  await chosen.locator('.sale').hover();
  seen.tip.hovered = await tip.isVisible();
  seen.tip.text = await tip.textContent();
  // What lies on top where the words stand.
  seen.tip.onTop = await tip.locator('rect').evaluate(rect => {
    const box = rect.getBoundingClientRect();
    const top = [0.1, 0.5, 0.9].map(part => document.elementsFromPoint(box.x + box.width * part, box.y + box.height / 2));
    return top.every(elements => !elements.some(element => element.closest('.bar') && !rect.closest('.bar').contains(element)
      && (rect.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)));
  });
  await page.screenshot({ path: join(folder, 'hover.png') });
  await page.mouse.move(0, 0);
  seen.tip.after = await tip.isVisible();

  // From the top by keyboard alone.
  await page.reload();
  const stops = [];
  for (let stop = 0; stop < 400; stop++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement === document.body
      ? null : document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? document.activeElement.id);
    if (name === null) {
      break;
    }

    stops.push(name);
    if (name.startsWith('256 GB')) {
      seen.tip.focused = await page.locator('#timeline-1 .bar:focus .tip').isVisible();
    }
  }

  seen.stops = stops;
  await page.locator('#timeline-1 details summary').click();
  seen.alternative = await page.locator('#timeline-1 details tbody tr').evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.innerText)));

  seen.overflow = {};
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    seen.overflow[width] = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }

  await page.setViewportSize({ width: 1280, height: 1000 });
  seen.light = await colours(page);
  await page.screenshot({ path: join(folder, 'light.png'), fullPage: true });

  // Whoever reads in the dark prints on white.
  const printed = await open('dark');
  await printed.emulateMedia({ media: 'print' });
  seen.printed = {
    alternative: await printed.locator('#timeline-1 details table').isVisible(),
    navigation: await printed.getByRole('navigation').isVisible(),
    paper: (await colours(printed)).paper,
  };
  await printed.screenshot({ path: join(folder, 'print.png'), fullPage: true });

  const dark = await open('dark');
  seen.dark = await colours(dark);
  await dark.screenshot({ path: join(folder, 'dark.png'), fullPage: true });
} finally {
  await browser.close();
}

// The least contrast of text with what lies behind it, as WCAG counts it, and the page's background.
async function colours(page) {
  return page.evaluate(() => {
    const luminance = colour => {
      const [red, green, blue] = colour.match(/[\d.]+/g).map(Number).map(part => part / 255)
        .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = element => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (colour !== 'rgba(0, 0, 0, 0)') {
          return colour;
        }
      }

      return 'rgb(255, 255, 255)';
    };
    const texts = [...document.querySelectorAll('h1, h2, p, th, td, li, code, a, dt, dd, caption, summary, label')]
      .filter(element => element.innerText && !element.closest('.skip'));
    const contrasts = texts.map(element => {
      const pair = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => b - a);
      return (pair[0] + 0.05) / (pair[1] + 0.05);
    });
    return { paper: getComputedStyle(document.body).backgroundColor, contrast: Math.min(...contrasts) };
  });
}

console.log(JSON.stringify(seen));
