import type {
  EventName,
  EventPayload,
  RequestArgument,
  RequestName,
  RequestResult,
} from './contract.ts';

/** Ends what the call that returned it started. Calling it again does nothing. */
export type Stop = () => void;

/** What a window holds of its host, whichever host that is. */
export interface Client {
  /** Rejects with a `RequestError` when the host refuses or cannot. */
  request<Name extends RequestName>(
    name: Name,
    argument: RequestArgument<Name>,
  ): Promise<RequestResult<Name>>;
  subscribe<Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ): Stop;
  /** Calls at once with the state now, then at each change. After `connected`, snapshot again. */
  onConnection(listener: (state: ConnectionState) => void): Stop;
}

/** `refused`: the host is there but does not know this window (token used up or host restarted). */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';
