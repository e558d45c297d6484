import '@chatui/core/dist/index.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { SupportChat } from './SupportChat.tsx';

const place = document.getElementById('chat');
const asked = new URLSearchParams(location.search).get('language') ?? navigator.language;
const language = asked.startsWith('zh') ? 'zh' : 'en';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
if (place) createRoot(place).render(<SupportChat language={language} />);
