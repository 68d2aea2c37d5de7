/** What a `.vue` file is to tools that do not read it; vue-tsc knows each one exactly. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
