namespace Helmsman.Tests.BotFramework.AdaptiveCards;

public sealed class AdaptiveCardTests
{
    [Fact]
    public void What_is_default_is_not_written() => Assert.Equal(
        """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a"},{"type":"Container","items":[{"type":"TextBlock","text":"b"}]}]}""",
        new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("a"), new AdaptiveContainer { Items = [new AdaptiveTextBlock("b")] }] }.ToJson());

    [Fact]
    public void Enums_are_spelt_as_the_schema_spells_them()
    {
        var text = new AdaptiveTextBlock("a") { Size = AdaptiveTextSize.ExtraLarge, Style = AdaptiveTextBlockStyle.Heading, Spacing = AdaptiveSpacing.None };
        Assert.Equal("""{"type":"TextBlock","text":"a","size":"extraLarge","style":"heading","spacing":"none"}""", Written(text));
    }

    [Fact]
    public void A_container_style_of_default_differs_from_none() => Assert.Equal(
        """{"type":"Container","style":"default","items":[{"type":"TextBlock","text":"a"}]}""",
        Written(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default, Items = [new AdaptiveTextBlock("a")] }));

    [Fact]
    public void An_action_carries_plain_data_and_falls_back() => Assert.Equal(
        """{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"去","verb":"go","data":{"n":1,"deep":{"b":true},"list":["x",2.5]},"fallback":{"type":"Action.Submit","title":"去"}}]}""",
        Written(new AdaptiveActionSet
        {
            Actions =
            [
                new AdaptiveExecuteAction
                {
                    Title = "去",
                    Verb = "go",
                    Data = new Dictionary<string, object> { ["n"] = 1, ["deep"] = new Dictionary<string, object> { ["b"] = true }, ["list"] = new object[] { "x", 2.5 } },
                    Fallback = new(new AdaptiveSubmitAction { Title = "去" }),
                },
            ],
        }));

    [Fact]
    public void A_form_says_what_it_asks_for_and_what_was_chosen_before() => Assert.Equal(
        """{"type":"Container","items":[{"type":"Input.Text","id":"what","label":"What","isRequired":true,"errorMessage":"Say what","isMultiline":true,"maxLength":500},{"type":"Input.Date","id":"due","value":"2026-11-24","min":"2026-11-22"},{"type":"Input.ChoiceSet","id":"who","value":"su","choices":[{"title":"苏禾","value":"su"}]}]}""",
        Written(new AdaptiveContainer
        {
            Items =
            [
                new AdaptiveTextInput { Id = "what", Label = "What", IsRequired = true, ErrorMessage = "Say what", IsMultiline = true, MaxLength = 500 },
                new AdaptiveDateInput { Id = "due", Value = "2026-11-24", Min = "2026-11-22" },
                new AdaptiveChoiceSetInput { Id = "who", Value = "su", Choices = [new AdaptiveChoice { Title = "苏禾", Value = "su" }] },
            ],
        }));

    [Fact]
    public void A_button_opens_what_is_hidden() => Assert.Equal(
        """{"type":"Container","items":[{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","title":"More","targetElements":[{"elementId":"more"},{"elementId":"less","isVisible":false}]}]},{"type":"Container","id":"more","items":[{"type":"TextBlock","text":"a"}],"isVisible":false}]}""",
        Written(new AdaptiveContainer
        {
            Items =
            [
                new AdaptiveActionSet
                {
                    Actions = [new AdaptiveToggleVisibilityAction { Title = "More", TargetElements = [new AdaptiveTargetElement("more"), new AdaptiveTargetElement { ElementId = "less", IsVisible = false }] }],
                },
                new AdaptiveContainer { Id = "more", IsVisible = false, Items = [new AdaptiveTextBlock("a")] },
            ],
        }));

    [Fact]
    public void Facts_stand_side_by_side() => Assert.Equal(
        """{"type":"FactSet","facts":[{"title":"Due","value":"24 Nov"}]}""",
        Written(new AdaptiveFactSet { Facts = [new AdaptiveFact("Due", "24 Nov")] }));

    [Fact]
    public void A_card_may_ask_for_its_newer_form() => Assert.Equal(
        """{"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"work.show"},"userIds":["29:su"]},"body":[]}""",
        new AdaptiveCard("1.5") { Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "work.show" }, UserIds = ["29:su"] } }.ToJson());

    [Fact]
    public void An_unknown_element_is_its_members_and_may_be_dropped() => Assert.Equal(
        """{"type":"Chart.Pie","fallback":"drop","title":"a"}""",
        Written(new AdaptiveUnknownElement { Type = "Chart.Pie", Fallback = new(AdaptiveFallbackType.Drop), AdditionalProperties = { ["title"] = "a" } }));

    [Fact]
    public void A_table_says_whether_its_first_row_is_headers() => Assert.Equal(
        """{"type":"Table","columns":[{"width":2}],"firstRowAsHeaders":true,"showGridLines":false,"rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"a","weight":"bolder"}]}]}]}]}""",
        Written(new AdaptiveTable
        {
            Columns = [new() { Width = 2 }],
            FirstRowAsHeaders = true,
            ShowGridLines = false,
            Rows = [new() { Cells = [new() { Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("a") { Weight = AdaptiveTextWeight.Bolder }] }] }] }],
        }));

    [Fact]
    public void A_picture_has_its_address_its_text_its_width_and_what_a_click_on_it_does() => Assert.Equal(
        """{"type":"Container","items":[{"type":"Image","url":"https://example.com/%E5%9B%BE.png","altText":"图","width":"240px","selectAction":{"type":"Action.OpenUrl","title":"图","url":"https://example.com/1"}},{"type":"Image","url":"https://example.com/2.png"}]}""",
        Written(new AdaptiveContainer
        {
            Items =
            [
                new AdaptiveImage(new Uri("https://example.com/图.png"))
                {
                    AltText = "图", PixelWidth = 240, SelectAction = new AdaptiveOpenUrlAction { Title = "图", Url = new Uri("https://example.com/1") },
                },
                new AdaptiveImage { Url = new Uri("https://example.com/2.png") },
            ],
        }));

    [Fact]
    public void Data_that_cannot_be_written_is_refused() => Assert.Throws<NotSupportedException>(
        () => Written(new AdaptiveActionSet { Actions = [new AdaptiveSubmitAction { Data = new Uri("https://example.com") }] }));

    private static string Written(AdaptiveElement element)
    {
        const string before = """{"type":"AdaptiveCard","version":"1.5","body":[""";
        return new AdaptiveCard("1.5") { Body = [element] }.ToJson()[before.Length..^"]}".Length];
    }
}
