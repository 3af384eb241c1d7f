// @ts-check
import { createHash } from 'node:crypto';

/** How many hex digits of a SHA-256 stand for one sequence of words. */
const DIGITS = 8;
const LONGEST = 3;

/**
 * The paragraphs of an article: its lines that are not empty, in order.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function paragraphsOf(text) {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/**
 * The fingerprints of all sequences of one, two and three words of a paragraph, sorted, each once,
 * in one string. The order of the words is not in it.
 *
 * @param {string} paragraph
 * @returns {string}
 */
export function fingerprintsOf(paragraph) {
  const words = wordsOf(paragraph);
  const all = [1, 2, 3].flatMap((length) => sequences(words, length).map(fingerprint));
  return [...new Set(all)].toSorted().join('');
}

/**
 * The first part of a phrase that a paragraph cannot contain, or null: every sequence of three of
 * its words (or the whole of a shorter one) must stand in the paragraph, in the same letters.
 *
 * @param {string} phrase
 * @param {string} fingerprints of the paragraph
 * @returns {string | null}
 */
export function strangePart(phrase, fingerprints) {
  const words = wordsOf(phrase);
  const known = new Set(fingerprints.match(/.{8}/g));
  const parts = sequences(words, Math.min(LONGEST, words.length));
  return parts.find((part) => !known.has(fingerprint(part))) ?? null;
}

/**
 * Upper and lower case and what stands between the words count; odd spaces, the curve of quotation
 * marks, and signs before the first word and after the last do not.
 *
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').split(/\s+/u).filter(Boolean);
}

/**
 * @param {readonly string[]} words
 * @param {number} length
 * @returns {string[]}
 */
function sequences(words, length) {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '))
    .map((sequence) => sequence.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/**
 * @param {string} sequence
 * @returns {string}
 */
function fingerprint(sequence) {
  return createHash('sha256').update(sequence).digest('hex').slice(0, DIGITS);
}
