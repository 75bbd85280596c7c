/** The cluster index in a worker: takes places once, then answers what to show. */
import { answerClusterRequest, type ClusterRequest } from './cluster-index.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ClusterRequest>) => void) | null;
  postMessage(message: unknown): void;
};

const answer = answerClusterRequest();
scope.onmessage = ({ data }) => scope.postMessage(answer(data));
