import { readFileSync } from 'node:fs';

/** Languages of blocks that are run in the shell, that are saved as files, and that say what is printed. */
const SHELL = 'sh';
const FILES = ['ts', 'java'];
const PRINTED = 'text';

/** The fenced blocks of a Markdown page in order, each with its language, its line and the heading above it. */
function blocksOf(page) {
  const blocks = [];
  let heading = '';
  let open = null;
  readFileSync(page, 'utf8').split('\n').forEach((line, index) => {
    if (open && line === '```') {
      blocks.push({ ...open, code: open.lines.join('\n') });
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else if (line.startsWith('```')) {
      open = { language: line.slice(3), line: index + 1, heading, lines: [] };
    } else if (line.startsWith('#')) {
      heading = line.replace(/^#+ /, '');
    }
  });
  return blocks;
}

/** The page as a program: what runs, with what it prints, and the files that it needs. */
export function readGuide(page) {
  const steps = [];
  const files = [];
  let before;
  for (const block of blocksOf(page)) {
    const { language, code, line } = block;
    if (language === SHELL) steps.push({ ...block, prints: '' });
    else if (FILES.includes(language)) files.push({ ...block, name: nameOf(block) });
    else if (language === PRINTED && before === SHELL) steps.at(-1).prints = code;
    else throw new Error(`Nobody knows how to run the block at line ${line}: ${language || 'no language'}`);
    before = language;
  }
  const idle = files.find(({ name }) => !steps.some(({ code }) => code.includes(name)));
  if (idle) throw new Error(`No command runs the block at line ${idle.line}, ${idle.name}`);
  return { steps, files };
}

/** A program says in its first line how it is saved. */
function nameOf({ code, language, line }) {
  const name = code.match(/^\/\/ ([A-Za-z]+\.(?:mts|java))\n/)?.[1];
  if (!name?.endsWith(language)) throw new Error(`The block at line ${line} does not say under which name it is saved`);
  return name;
}

/** What is printed, with … for whatever differs. */
export function pattern(prints) {
  const parts = prints.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]+?')}$`);
}
