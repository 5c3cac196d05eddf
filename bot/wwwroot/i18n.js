// Every word of the page itself, in both languages; what the bot says comes from the bot in the language that the page asks for.
const texts = {
  "zh-CN": {
    youAre: "当前身份", language: "语言", rooms: "会话", messages: "消息", suggestions: "建议回复",
    demoHint: "本机页面：可切换身份，以团队任何人发言",
    attach: "发送报表文件", compose: "输入消息", send: "发送", dropHere: "松开鼠标，把报表交给舵手",
    team: "团队群", teamAbout: (n) => `${n} 人和舵手 · 消息会自动 @舵手`, chatAbout: (role) => `与舵手的私聊 · ${role}`,
    mine: "我的私聊", private: "只有你和舵手看得到", others: "其他人的私聊", groups: "群",
    placeTeam: "问舵手，例如：为什么流量下降了", placeChat: "给舵手发消息，或拖入一份报表",
    typing: "舵手正在处理…", edited: "已编辑", deleted: "这条消息已删除", empty: "还没有消息。问一句，或拖入一份报表试试。",
    guest: (name) => `这是${name}的私聊，只能查看。`, become: (name) => `切换为${name}`,
    notYours: "这是别人的私聊，切换身份后才能操作。",
    lost: "连接断开，正在重新连接…", unread: (n) => `${n} 条未读`, you: "我",
    tooLarge: (name) => `“${name}”超过 20 MB，没有发送。请缩小日期范围后重新导出。`,
    emptyFile: (name) => `“${name}”是空文件，没有发送。`,
    botFailed: "舵手没有接住这条消息，请稍后再试。", offline: "发不出去：程序没有在运行。", gone: "这条内容已经不在了，请刷新页面。",
    clickFailed: "操作没有成功，请稍后再试。", clickLate: "舵手响应超时，请稍后再点一次。",
    unsupported: "此页面显示不了这个附件", today: "今天", yesterday: "昨天",
    roles: { operator: "运营", ads: "推广", design: "美工", service: "客服", owner: "老板" }, noRole: "团队成员",
  },
  en: {
    youAre: "You are", language: "Language", rooms: "Conversations", messages: "Messages", suggestions: "Suggested replies",
    demoHint: "On this machine only: speak as anybody of the team",
    attach: "Send a report file", compose: "Message", send: "Send", dropHere: "Drop the report for Helmsman",
    team: "Team channel", teamAbout: (n) => `${n} people and Helmsman · messages mention Helmsman`, chatAbout: (role) => `Chat with Helmsman · ${role}`,
    mine: "My chat", private: "Only you and Helmsman see this", others: "Other people’s chats", groups: "Channels",
    placeTeam: "Ask Helmsman, for example: why did traffic drop", placeChat: "Message Helmsman, or drop a report",
    typing: "Helmsman is working on it…", edited: "edited", deleted: "This message was deleted", empty: "Nothing here yet. Ask a question, or drop a report.",
    guest: (name) => `This is ${name}’s chat: you can read along.`, become: (name) => `Continue as ${name}`,
    notYours: "This is somebody else’s chat: switch who you are to use its buttons.",
    lost: "Connection lost, reconnecting…", unread: (n) => `${n} unread`, you: "you",
    tooLarge: (name) => `“${name}” is larger than 20 MB and was not sent. Export a shorter period.`,
    emptyFile: (name) => `“${name}” is empty and was not sent.`,
    botFailed: "Helmsman could not take this message. Try again in a moment.", offline: "Not sent: the program is not running.", gone: "This is no longer there. Reload the page.",
    clickFailed: "That did not work. Try again in a moment.", clickLate: "Helmsman took too long. Press again in a moment.",
    unsupported: "This page cannot show this attachment", today: "Today", yesterday: "Yesterday",
    roles: { operator: "Operator", ads: "Ad staff", design: "Designer", service: "Customer service", owner: "Owner" }, noRole: "Team member",
  },
};

const kept = localStorage.getItem("helmsman.language");
let language = kept in texts ? kept : navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";

export const locale = () => language;
export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const say = (key, ...values) => (typeof texts[language][key] === "function" ? texts[language][key](...values) : texts[language][key]);
export const rolesOf = (person) => person.roles.map((role) => texts[language].roles[role]).join(" / ") || texts[language].noRole;
export const number = (value) => new Intl.NumberFormat(language, { maximumFractionDigits: Math.abs(value) < 1 ? 4 : Math.abs(value) < 100 ? 2 : 0 }).format(value);
export const clock = (date) => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

export function day(date, now = new Date()) {
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0 || days === 1) return say(days === 0 ? "today" : "yesterday");
  return new Intl.DateTimeFormat(language, { month: "long", day: "numeric", weekday: "long" }).format(date);
}

export function speak(chosen) {
  language = chosen;
  localStorage.setItem("helmsman.language", chosen);
}

/** Puts the words of the chosen language wherever the markup asks for them. */
export function translate(root = document) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) element.setAttribute("aria-label", say(element.dataset.label));
  for (const element of root.querySelectorAll("[data-tip]")) element.title = say(element.dataset.tip);
  for (const button of root.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
}
