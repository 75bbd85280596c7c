/** Puts the kit of the widgets beside the built site, where the builder's snippets point by default. */
import { cpSync } from 'node:fs';

cpSync('../../packages/embed/dist/kit/widgets', 'dist/widgets', { recursive: true });
