import '@kern-ux/native/dist/kern.min.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { readStart } from '$lib/features/session/start';

const target = document.getElementById('app');
if (target) void readStart().then(() => mount(App, { target }));
