/** A quiz as a package for a learning platform, or as one page. */
import type { Quiz } from '@awareness-widgets/data';
import { writeZip } from '../archive/write-zip.js';
import { RefusedError } from '../draft/limits.js';
import { cmi5Course } from './cmi5-course.js';
import type { PlayerFiles } from './inline-player.js';
import { makePage, type PageOptions, type Platform } from './make-page.js';
import { manifest12, manifest2004, type Course } from './scorm-manifests.js';

/** What can be made: two editions of SCORM, cmi5, and a page by itself. */
export const PACKAGES = ['scorm12', 'scorm2004', 'cmi5', 'page'] as const;
export type PackageKind = (typeof PACKAGES)[number];

export interface PackOptions extends PageOptions {
  /** Bytes of the pictures that lie beside the quiz file, by their `src`. */
  pictures?: Readonly<Record<string, Uint8Array>>;
  /** Begins the address that names a cmi5 course; `https://quiz.invalid/` by default. */
  iri?: string;
}

export interface PackedFile {
  content: string | Uint8Array;
  fileName: string;
  mediaType: string;
}

const TYPES: Record<string, string> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg+xml',
};

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}

/** Pictures beside the quiz go into it: a package holds no other file of the quiz. */
function withPictures(quiz: Quiz, pictures: Readonly<Record<string, Uint8Array>>): Quiz {
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      const { image } = question;
      if (!image || image.src.startsWith('data:')) return question;
      const bytes = Object.hasOwn(pictures, image.src) ? pictures[image.src] : undefined;
      const type = TYPES[/\.([a-z]{3,4})$/i.exec(image.src)?.[1]?.toLowerCase() ?? ''];
      if (!bytes || !type)
        throw new RefusedError(
          `The picture “${image.src}” of the question “${question.id}” is not there: lay it beside the quiz.`,
        );
      return {
        ...question,
        image: { ...image, src: `data:image/${type};base64,${base64(bytes)}` },
      };
    }),
  };
}

const PLATFORMS: Record<PackageKind, Platform> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004',
  cmi5: 'cmi5',
  page: 'alone',
};

const MANIFESTS: Record<
  Exclude<PackageKind, 'page'>,
  (quiz: Quiz, course: Course, iri: string) => [string, string]
> = {
  scorm12: (_, course) => ['imsmanifest.xml', manifest12(course)],
  scorm2004: (_, course) => ['imsmanifest.xml', manifest2004(course)],
  cmi5: ({ title, summary, language }, _, iri) => [
    'cmi5.xml',
    cmi5Course({ iri, title, summary, language }),
  ],
};

/**
 * @param player Files of `dist/cdn` of `@awareness-widgets/quiz`, by path from there; only its
 *   scripts and licences are used.
 * @throws {RefusedError} Where a picture is missing, or the quiz is for teams: platforms know one learner.
 * @throws {TypeError} Where the files are not those of the player.
 */
export function packQuiz(
  quiz: Quiz,
  kind: PackageKind,
  player: PlayerFiles,
  options: PackOptions = {},
): PackedFile {
  const { pictures = {}, iri = 'https://quiz.invalid/', ...look } = options;
  if (kind !== 'page' && look.mode === 'teams')
    throw new RefusedError(
      'A learning platform records one learner; a quiz for teams can be packed as a page.',
    );
  const page = makePage(withPictures(quiz, pictures), player, PLATFORMS[kind], look);
  if (kind === 'page')
    return { content: page, fileName: `${quiz.id}.html`, mediaType: 'text/html' };
  const course: Course = {
    id: quiz.id,
    title: quiz.title,
    files: ['index.html'],
  };
  const [name, manifest] = MANIFESTS[kind](quiz, course, iri + encodeURIComponent(quiz.id));
  return {
    content: writeZip({ [name]: manifest, 'index.html': page }),
    fileName: `${quiz.id}-${kind}.zip`,
    mediaType: 'application/zip',
  };
}
