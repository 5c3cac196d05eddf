using System.Text.Json.Nodes;

namespace Helmsman.Browser;

/// <summary>Cards of the kinds that the bot sends, for looking at the page alone. Every figure in them is made up.</summary>
internal static class SampleCards
{
    public static JsonNode Briefing() => JsonNode.Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "zh-CN",
          "body": [
            { "type": "TextBlock", "text": "早报 · 11月21日 星期六", "weight": "Bolder", "size": "Large", "wrap": true },
            { "type": "TextBlock", "text": "访客比上周同日少 **830 人（-18.4%）**，主要来自手淘搜索。转化率持平。", "wrap": true },
            { "type": "ColumnSet", "spacing": "Medium", "columns": [
              { "type": "Column", "width": "stretch", "items": [
                { "type": "TextBlock", "text": "支付金额", "isSubtle": true, "size": "Small" },
                { "type": "TextBlock", "text": "¥48,210", "size": "ExtraLarge", "weight": "Bolder", "spacing": "None" },
                { "type": "TextBlock", "text": "▼ -15.2%", "color": "Attention", "size": "Small", "spacing": "None" } ] },
              { "type": "Column", "width": "stretch", "items": [
                { "type": "TextBlock", "text": "访客数", "isSubtle": true, "size": "Small" },
                { "type": "TextBlock", "text": "3,681", "size": "ExtraLarge", "weight": "Bolder", "spacing": "None" },
                { "type": "TextBlock", "text": "▼ -18.4%", "color": "Attention", "size": "Small", "spacing": "None" } ] },
              { "type": "Column", "width": "stretch", "items": [
                { "type": "TextBlock", "text": "支付转化率", "isSubtle": true, "size": "Small" },
                { "type": "TextBlock", "text": "3.9%", "size": "ExtraLarge", "weight": "Bolder", "spacing": "None" },
                { "type": "TextBlock", "text": "▲ +0.1 个百分点", "color": "Good", "size": "Small", "spacing": "None" } ] } ] },
            { "type": "Container", "style": "attention", "bleed": false, "spacing": "Medium", "items": [
              { "type": "TextBlock", "text": "**要处理**：手淘搜索访客连续 3 天低于预期", "wrap": true } ] },
            { "type": "FactSet", "facts": [
              { "title": "本月目标", "value": "已完成 61%，落后进度 4 个百分点" },
              { "title": "数据", "value": "生意参谋 11月21日，完整" } ] }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "为什么流量下降", "verb": "answer.ask", "style": "positive", "data": { "v": 1, "verb": "answer.ask" } },
            { "type": "Action.ShowCard", "title": "怎么算的", "card": { "type": "AdaptiveCard", "body": [
              { "type": "TextBlock", "text": "与上周同日比较；低于预期下限 2 天以上即提醒。", "wrap": true } ] } }
          ]
        }
        """)!;

    public static JsonNode Answer() => JsonNode.Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "zh-CN",
          "body": [
            { "type": "TextBlock", "text": "访客数为什么下降", "weight": "Bolder", "size": "Large", "wrap": true },
            { "type": "TextBlock", "text": "比上周同日少 830 人，其中 **手淘搜索 -910**，直通车 +160。", "wrap": true },
            { "type": "Chart.Line", "title": "访客数，近 14 天", "data": [
              { "legend": "实际", "values": [
                { "x": "2026-11-08", "y": 4380 }, { "x": "2026-11-09", "y": 4205 }, { "x": "2026-11-10", "y": 4310 }, { "x": "2026-11-11", "y": 5120 },
                { "x": "2026-11-12", "y": 4610 }, { "x": "2026-11-13", "y": 4480 }, { "x": "2026-11-14", "y": 4511 }, { "x": "2026-11-15", "y": 4402 },
                { "x": "2026-11-16", "y": 4250 }, { "x": "2026-11-17", "y": 4188 }, { "x": "2026-11-18", "y": 4240 }, { "x": "2026-11-19", "y": 3990 },
                { "x": "2026-11-20", "y": 3820 }, { "x": "2026-11-21", "y": 3681 } ] },
              { "legend": "预期", "color": "neutral", "values": [
                { "x": "2026-11-08", "y": 4350 }, { "x": "2026-11-12", "y": 4500 }, { "x": "2026-11-16", "y": 4300 }, { "x": "2026-11-21", "y": 4450 } ] } ] },
            { "type": "Chart.HorizontalBar", "title": "按流量来源拆开（访客数变化）", "data": [
              { "x": "手淘搜索", "y": -910, "color": "attention" }, { "x": "手淘首页推荐", "y": -120, "color": "attention" },
              { "x": "直通车", "y": 160, "color": "good" }, { "x": "我的淘宝", "y": 40, "color": "good" } ] },
            { "type": "Chart.VerticalBar", "title": "手淘搜索，近 5 天", "showBarValues": true, "data": [
              { "x": "2026-11-17", "y": 1810 }, { "x": "2026-11-18", "y": 1790 }, { "x": "2026-11-19", "y": 1320 }, { "x": "2026-11-20", "y": 1105 }, { "x": "2026-11-21", "y": 902, "color": "attention" } ] }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "交给推广", "verb": "handoff.start", "style": "positive", "data": { "v": 1, "verb": "handoff.start" } },
            { "type": "Action.Execute", "title": "按商品看", "verb": "answer.ask", "data": { "v": 1, "verb": "answer.ask" } }
          ]
        }
        """)!;

    public static JsonNode Work(string state, bool open) => new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = "任务 7 · 主图点击率下降", ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true },
            new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray(
                new JsonObject { ["title"] = "状态", ["value"] = state },
                new JsonObject { ["title"] = "做什么", ["value"] = "换两张主图，做 A/B" }) },
            new JsonObject { ["type"] = "Input.Text", ["id"] = "note", ["label"] = "备注", ["isMultiline"] = true }),
        ["actions"] = open
            ? new JsonArray(
                new JsonObject { ["type"] = "Action.Execute", ["title"] = "收到", ["verb"] = "work.acknowledge", ["data"] = new JsonObject { ["v"] = 1, ["work"] = "w7" } })
            : [],
    };

    public static JsonNode Hostile() => new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = "<img src=x onerror=document.title='owned'> **粗** \\*\\*原样\\*\\* snake_case_name", ["wrap"] = true },
            new JsonObject { ["type"] = "TextBlock", ["text"] = "[点我](javascript:alert(1))", ["wrap"] = true }),
    };
}
