/* SPDX-License-Identifier: MIT */
/* Sorts and filters the table of pages, and opens a sentence that a link leads
 * to. All of the report can be read without it. It stands in the head, so that
 * a browser does not first lay out ten thousand rows that it then takes away. */
"use strict";
document.documentElement.className = "script";
addEventListener("DOMContentLoaded", () => {
  const STEP = 300; /* rows shown at once */

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches("details")) target.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();

  const table = document.querySelector("table.pages");
  if (!table) return;
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows].map((row, place) => ({
    row,
    place,
    values: [...row.cells].map((cell, i) =>
      i ? parseFloat(cell.textContent) : cell.textContent.toLowerCase()),
    note: row.querySelector(".note") !== null,
  }));

  const form = document.querySelector("form.filter");
  const output = form.querySelector("output");
  const more = document.createElement("button");
  more.type = "button";
  more.className = "more";
  table.after(more);
  const mean = parseFloat(table.dataset.mean);
  const tests = {
    "": () => true,
    low: (entry) => entry.values[1] < mean,
    none: (entry) => entry.values[8] === 0,
    note: (entry) => entry.note,
  };
  let most = STEP;

  const show = () => {
    const words = form.elements.words.value.toLowerCase();
    const test = tests[form.elements.show.value];
    const fitting = rows.filter((entry) =>
      entry.values[0].includes(words) && test(entry));
    body.replaceChildren(...fitting.slice(0, most).map((entry) => entry.row));
    output.textContent = `${fitting.length} of ${rows.length}`;
    const left = fitting.length - most;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, STEP)} more`;
  };

  const sort = (column, down) => {
    rows.sort((a, b) => {
      const x = a.values[column];
      const y = b.values[column];
      const sign = x < y ? -1 : x > y ? 1 : 0;
      return (down ? -sign : sign) || a.place - b.place;
    });
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down);
      show();
    });
  });

  more.addEventListener("click", () => {
    most += STEP;
    show();
  });
  form.addEventListener("input", () => {
    most = STEP;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
  table.classList.add("ready");
});
