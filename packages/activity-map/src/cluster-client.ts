/**
 * Asks for markers and gets the newest answer, from a worker where there are many places and the
 * page allows one, else from the main thread. A page may refuse workers by policy or by serving the
 * module from elsewhere; the map then works the same, only less smoothly.
 */
import type { ClusterAnswer, ClusterRequest, Marker, PlaceColumns } from './cluster-index.js';
import type { Box } from './decode-outlines.js';

/** Above this many places a worker is worth its start. */
const WORKER_FROM = 3000;

/** Makes the worker; replaceable, so that tests and hosts can refuse it. */
export type WorkerMaker = () => Worker;

const makeWorker: WorkerMaker = () =>
  new Worker(new URL('./cluster-worker.js', import.meta.url), { type: 'module' });

export class ClusterClient {
  #worker: Worker | undefined;
  #refused = false;
  #local: Promise<(request: ClusterRequest) => ClusterAnswer> | undefined;
  #places: PlaceColumns | undefined;
  #shown: Uint8Array | null = null;
  #id = 0;
  #waiting = new Map<number, (answer: ClusterAnswer | null) => void>();
  readonly #make: WorkerMaker;
  readonly #workerFrom: number;

  constructor(make: WorkerMaker = makeWorker, workerFrom = WORKER_FROM) {
    this.#make = make;
    this.#workerFrom = workerFrom;
  }

  /** Whether answers come from a worker. */
  get isRemote(): boolean {
    return this.#worker !== undefined;
  }

  /**
   * @param change New places or a new selection since the last request.
   * @returns markers, or null when a newer request has overtaken this one.
   */
  async request(
    change: { places?: PlaceColumns; shown?: Uint8Array | null },
    box: Box,
    zoom: number,
  ): Promise<Marker[] | null> {
    if (change.places) this.#places = change.places;
    if (change.shown !== undefined) this.#shown = change.shown;
    const request: ClusterRequest = { id: ++this.#id, ...change, box, zoom };
    const many = (this.#places?.index.length ?? 0) >= this.#workerFrom;
    if (change.places && many && !this.#refused) this.#start();
    if (change.places && !many) this.#stop();
    if (!this.#worker) return this.#askLocally(request);
    const answer = await new Promise<ClusterAnswer | null>((resolve) => {
      this.#waiting.set(request.id, resolve);
      this.#worker!.postMessage(request);
    });
    if (answer === null && this.#refused) return this.#askLocally(request);
    return answer?.id === this.#id ? answer.markers : null;
  }

  /** Answers on this thread; the first time, and after a worker has failed, with everything so far. */
  async #askLocally(request: ClusterRequest): Promise<Marker[] | null> {
    if (!this.#places) return [];
    const first = !this.#local;
    this.#local ??= import('./cluster-index.js').then((module) => module.answerClusterRequest());
    const answer = await this.#local;
    const all = first ? { ...request, places: this.#places, shown: this.#shown } : request;
    const { id, markers } = answer(all);
    return id === this.#id ? markers : null;
  }

  #start(): void {
    if (this.#worker) return;
    try {
      const worker = this.#make();
      worker.onmessage = ({ data }: MessageEvent<ClusterAnswer>) => {
        this.#waiting.get(data.id)?.(data);
        this.#waiting.delete(data.id);
      };
      // Refused by policy, not found or of no use: never again on this page.
      worker.onerror = (event) => {
        event.preventDefault();
        this.#refused = true;
        this.#stop();
      };
      this.#worker = worker;
    } catch {
      this.#refused = true;
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }

  /** Ends the worker; the next request with places starts anew. */
  dispose(): void {
    this.#stop();
  }
}
