import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName } from '../core/contract/preload-bridge.ts';
import { createBridge } from './create-bridge.ts';

contextBridge.exposeInMainWorld(bridgeName, createBridge(ipcRenderer));
