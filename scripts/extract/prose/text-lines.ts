import type { Document } from '../../../src/model/document.ts';
import { rememberOf } from '../../parse/remember.ts';
import { squeezeText } from '../../parse/text.ts';
import { type Group, groupsOf } from './passages.ts';

/** Lines of text that was wrapped are of about one length, but for the last; a title over its text is shorter. */
const MOST_RAGGED = 0.75;
/** Cells of a row that stand apart are no running text. */
const APART = /\t|\S[ \u3000]{2,}\S/;
/** So few lines that go on may as well be two sentences without a full stop. */
const FEWEST = 2;

function isWrapped({ cell, source }: Group): boolean {
  if (cell || source.length < 2) return false;
  const lines = source.map(({ text }) => text.trim());
  if (!/[。；;]|[,，].*[,，]/.test(lines.join(''))) return false;
  if (lines.some((text) => APART.test(text))) return false;
  const lengths = lines.map(({ length }) => length);
  const longest = Math.max(...lengths);
  return lengths.slice(0, -1).every((length) => length >= longest * MOST_RAGGED);
}

/**
 * The lines of a document, where those of a paragraph of running text that was wrapped are put together on its first
 * one; the others are blank then, so that each index is still that of a line. A piece of a sentence that stands on a
 * line of its own is no title, and names no year or unit of its own.
 */
export const textLines = rememberOf((document: Document): readonly string[] => {
  const wrapped = groupsOf(document).filter(isWrapped);
  const broken = wrapped.reduce((count, { source }) => count + source.length - 1, 0);
  if (broken < FEWEST) return document.lines;
  const lines = [...document.lines];
  for (const { source } of wrapped) {
    const [first, ...rest] = source;
    if (!first) continue;
    lines[first.line - 1] = source.map(({ text }) => text.trim()).join('');
    for (const { line } of rest) lines[line - 1] = '';
  }
  return lines;
});

/** The first lines of the text that are not blank, at most so many. */
export const firstLines = (document: Document, most: number): string[] => firstOf(textLines(document), most);

/** The first of some lines that are not blank, at most so many. */
export function firstOf(lines: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (found.length === most) break;
    if (line.trim() !== '') found.push(line);
  }
  return found;
}

/** 您现在的位置：首页 >> 部门预决算: where a page stands on its site, which its title says better */
export const BREADCRUMB = /位置[:：]|首页\s*[>＞»》]|[>＞»]{2}/;

/** No title is longer. */
export const LONGEST_TITLE = 60;

/** 一、项目基本情况 as the first line of all: the report has lost its title, and is on a project */
export const UNTITLED_PROJECT = /^一、项目(?:基本)?(?:情况|概况)$/;
/** …绩效自评报告一、基本情况（一）…: a text on one line begins with its title */
const RUN_ON = /^(.{6,60}?(?:报告|说明|总结|表))(?:一、|\(一\))/;
/** … 附件2 项目支出绩效自评表 （2020年度） 项目名称 …: a form on one line, behind what the page says of its file */
const RUN_ON_FORM = /(?:^|\s)([^\s\d]\S{3,40}(?:自评表|目标表|评价表|申报表))\s/;
/** 《部门整体支出绩效自评报告(7).docx》由会员分享，…: what a library of documents says of a file begins with its name */
const OF_FILE = /^《([^《》]{4,60}?(?:报告|说明|总结|表))[^《》]{0,12}\.(?:docx?|pdf|wps)》由/;
const FORM_HEAD = 400;

/** 部门预算项目支出绩效自评表（2022年度） | ||||: the only cell of a row, whose strokes part it from nothing */
const STROKES = /^[\s|｜]+|(?<![\s|｜])[\s|｜]+$/g;

/** The title that a long line begins with, or names as that of a form; any other line as it is, without strokes around it. */
export function titleWithin(printed: string): string {
  const line = printed.replace(STROKES, '');
  if (line.length <= LONGEST_TITLE) return line;
  const said = squeezeText(line.slice(0, 2 * LONGEST_TITLE));
  return (
    OF_FILE.exec(line)?.[1] ??
    RUN_ON.exec(said)?.[1] ??
    RUN_ON_FORM.exec(line.slice(0, FORM_HEAD))?.[1] ??
    line
  );
}
