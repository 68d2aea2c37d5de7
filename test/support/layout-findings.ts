import type { Page } from 'playwright-core';

/**
 * What is cut off or covered in the page as it is now: a page wider than its window, a control
 * that reaches out of the window, one whose words do not fit, one that another thing lies over.
 */
export function layoutFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1;
    const controls = 'button, input, a[href], select, [role=option], [role^=menuitem]';

    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30)}>`;

    /** The part of an element in sight, and whether what hides the rest can be scrolled. */
    const inSight = (element: Element): { readonly box: DOMRect; readonly cut: boolean } | null => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      let cut = false;
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        const edge = parent.getBoundingClientRect();
        if (overflowX !== 'visible') {
          const hidden = left < edge.left - slack || right > edge.right + slack;
          cut ||= hidden && overflowX !== 'auto' && overflowX !== 'scroll';
          [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        }
        if (overflowY !== 'visible') {
          [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
        }
      }
      const size = { width: right - left, height: bottom - top };
      if (cut) return { box: new DOMRect(left, top, 0, 0), cut };
      if (size.width <= slack || size.height <= slack) return null;
      return { box: new DOMRect(left, top, size.width, size.height), cut };
    };

    /** Elements behind a dialog, a drawer or a sticky head are out of reach on purpose. */
    const coveredBy = (element: Element, box: DOMRect): Element | null => {
      const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (over === null || element.contains(over) || over.contains(element)) return null;
      const layer =
        '[role=dialog], [role=menu], [data-reka-popper-content-wrapper], .scrim, .inspector, [role=columnheader], .columns-menu, .search';
      return over.closest(layer) === null || element.closest(layer) === over.closest(layer)
        ? over
        : null;
    };

    const findings: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + slack) findings.push(`page is ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll(controls)) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.visually-hidden') !== null) continue;
      const sight = inSight(element);
      if (sight === null) continue;
      const { box, cut } = sight;
      if (cut) {
        findings.push(`${nameOf(element)} is cut off`);
        continue;
      }
      const style = getComputedStyle(element);
      if (box.left < -slack || box.right > innerWidth + slack)
        findings.push(`${nameOf(element)} leaves the window`);
      const ellipsis = style.textOverflow === 'ellipsis';
      if (!ellipsis && element.scrollWidth > element.clientWidth + slack && element.clientWidth > 0)
        findings.push(`words of ${nameOf(element)} do not fit`);
      const over = coveredBy(element, box);
      if (over !== null) findings.push(`${nameOf(element)} lies under ${nameOf(over)}`);
    }
    return [...new Set(findings)];
  });
}
