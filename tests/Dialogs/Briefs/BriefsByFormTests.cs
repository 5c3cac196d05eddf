using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Tests.Dialogs.Briefs;

/// <summary>Each kind of brief in its form: prefilled, checked field by field, redrawn for another kind with nothing lost.</summary>
public sealed class BriefsByFormTests
{
    private readonly Room room = new();

    public static TheoryData<string, string> Kinds => [.. from kind in BriefKinds.All from language in new[] { "zh-CN", "en-US" } select (kind, language)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_asks_for_its_own_and_goes_out_when_all_of_it_is_there(string kind, string locale)
    {
        var finding = await room.KeepAsync(Roles.Ads, CauseIds.AdSettings);
        var empty = Empty.With(RoleId, Roles.Operator).With(KindId, kind);

        var again = Assert.IsType<HandOffSent.Again>(await SendAsync(finding, empty, locale));
        var sent = Filled(EveryBriefKind.Named(kind)).Aggregate(empty.With(AssigneeId, "lin"), (fields, each) => fields.With(each.Id, each.Text));
        var done = Assert.IsType<HandOffSent.Done>(await SendAsync(finding, sent, locale));

        var missing = EveryBriefKind.Named(kind).Fields.Count(field => field.IsRequired) + 1;
        Assert.Equal(missing, Errors(again.Form));
        Assert.Equal(kind, done.Item.Brief.Kind);
        Assert.All(
            EveryBriefKind.Named(kind).Fields.Where(field => field.IsRequired && !BriefFields.IsOfEvery(field.Name)),
            field => Assert.Contains(done.Item.Brief.Answers, answer => answer.Field == field.Name));
    }

    [Fact]
    public async Task It_opens_with_the_kind_and_the_figures_of_its_finding()
    {
        var form = await OpenAsync(await room.KeepAsync(Roles.Ads, CauseIds.AdSettings), Roles.Ads);

        Assert.Equal("refill", Input(form, KindId));
        Assert.Equal("300", Input(form, IdOf(BriefFields.ExpectedVisitors)));
        Assert.Contains("日限额", Input(form, WhatId), StringComparison.Ordinal);
        Assert.Equal("no", Input(form, DiagnoseId));
    }

    [Fact]
    public async Task Without_a_sure_cause_it_is_diagnosed_first_and_our_guess_is_kept_back()
    {
        var finding = await room.KeepAsync(Roles.Ads, CauseIds.AdSettings, sure: false);
        var form = await OpenAsync(finding, Roles.Ads);
        Assert.Equal("yes", Input(form, DiagnoseId));
        Assert.DoesNotContain("日限额", Input(form, WhatId), StringComparison.Ordinal);

        var sent = new[] { RoleId, KindId, WhatId, DoneWhenId, DueId, DiagnoseId }.Aggregate(Empty, (fields, id) => fields.With(id, Input(form, id)))
            .With(AssigneeId, "zhou").With(IdOf(BriefFields.Budget), "500").With(IdOf(BriefFields.ExpectedVisitors), "300");
        var done = Assert.IsType<HandOffSent.Done>(await SendAsync(finding, sent));

        Assert.True(done.Item.Brief.DiagnoseFirst);
        Assert.Contains("日限额", done.Item.Brief.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_to_a_diagnosis_it_does_not_hold_the_step_that_we_had_suggested()
    {
        var finding = await room.KeepAsync(Roles.Ads, CauseIds.AdSettings);
        var opened = await OpenAsync(finding, Roles.Ads);
        var sent = new[] { RoleId, KindId, WhatId, DoneWhenId, DueId }.Aggregate(Empty, (fields, id) => fields.With(id, Input(opened, id)))
            .With(DiagnoseId, "yes").With(AssigneeId, "zhou").With(IdOf(BriefFields.Budget), "500").With(IdOf(BriefFields.ExpectedVisitors), "300");

        var brief = Assert.IsType<HandOffSent.Done>(await SendAsync(finding, sent)).Item.Brief;

        Assert.Contains("日限额", Input(opened, WhatId), StringComparison.Ordinal);
        Assert.True(brief.DiagnoseFirst);
        Assert.DoesNotContain("日限额", brief.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drawn_again_it_keeps_a_link_that_is_none_and_who_is_to_diagnose()
    {
        var finding = await room.KeepAsync(Roles.Design, CauseIds.Listing);
        var typed = Empty.With(RoleId, Roles.Design).With(KindId, BriefKinds.General).With(DiagnoseId, "yes").With(ReferenceId, "www.taobao");

        var form = await RedrawAsync(finding, typed, Roles.Design, BriefKinds.General);

        Assert.Equal(("yes", "www.taobao"), (Input(form, DiagnoseId), Input(form, ReferenceId)));
    }

    [Fact]
    public async Task Several_references_go_through_the_form()
    {
        var finding = await room.KeepAsync(Roles.Design, CauseIds.Listing);
        var typed = Empty.With(RoleId, Roles.Design).With(KindId, BriefKinds.General).With(ReferenceId, "https://a.example/1 https://b.example/2")
            .With(AssigneeId, "su").With(WhatId, "换主图").With(DoneWhenId, "好看").With(DueId, "2026-11-30");

        Assert.Equal("https://a.example/1 https://b.example/2", Input(await RedrawAsync(finding, typed, Roles.Design, BriefKinds.General), ReferenceId));
        Assert.Equal(2, Assert.IsType<HandOffSent.Done>(await SendAsync(finding, typed)).Item.Brief.References.Count);
    }

    [Fact]
    public async Task A_number_that_nobody_can_mean_is_wrong()
    {
        var finding = await room.KeepAsync(Roles.Ads, CauseIds.AdSettings);
        var sent = Filled(EveryBriefKind.Named(BriefKinds.Capacity)).Aggregate(Empty.With(RoleId, Roles.Operator).With(KindId, BriefKinds.Capacity).With(AssigneeId, "lin"), (fields, each) => fields.With(each.Id, each.Text));

        Assert.Equal(1, Errors(Assert.IsType<HandOffSent.Again>(await SendAsync(finding, sent.With(IdOf(BriefFields.ExpectedVisitors), "9,999,999,999"))).Form));
    }

    [Fact]
    public async Task Another_kind_keeps_what_was_typed_also_what_it_does_not_ask_for()
    {
        var finding = await room.KeepAsync(Roles.Design, CauseIds.Listing);
        var opened = await OpenAsync(finding, Roles.Design);
        var typed = Empty.With(RoleId, Roles.Design).With(KindId, BriefKinds.General).With(AssigneeId, "su").With(WhatId, "换主图").With(DueId, "2026-11-30")
            .With(DoneWhenId, Input(opened, DoneWhenId)).With(IdOf(BriefFields.Audience), "通勤女生");

        var general = await RedrawAsync(finding, typed, Roles.Design, BriefKinds.Design);
        Assert.Equal(("general", "换主图", "2026-11-30"), (Input(general, KindId), Input(general, WhatId), Input(general, DueId)));
        Assert.Null(Find(general, IdOf(BriefFields.Audience)));
        Assert.Contains("\"field-audience\":\"通勤女生\"", general.Content.ToJson(), StringComparison.Ordinal);

        var design = await RedrawAsync(finding, typed.With(KindId, BriefKinds.Design), Roles.Design, BriefKinds.General);
        Assert.Equal("通勤女生", Input(design, IdOf(BriefFields.Audience)));
    }

    [Fact]
    public async Task Another_role_brings_its_kind_its_people_and_its_suggestion()
    {
        var finding = await room.KeepAsync(Roles.Ads, CauseIds.AdSettings);
        var opened = await OpenAsync(finding, Roles.Ads);
        var moved = new[] { KindId, WhatId, DoneWhenId, DueId }.Aggregate(Empty.With(RoleId, Roles.Design).With(AssigneeId, "zhou"), (fields, id) => fields.With(id, Input(opened, id)));

        var form = await RedrawAsync(finding, moved, Roles.Ads, BriefKinds.Refill);

        Assert.Equal(("design", "su"), (Input(form, KindId), Input(form, AssigneeId)));
        Assert.DoesNotContain("日限额", Input(form, WhatId), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_role_without_its_kind_comes_back_with_what_that_role_needs()
    {
        var finding = await room.KeepAsync(Roles.Ads);
        var sent = Empty.With(RoleId, Roles.Design).With(KindId, BriefKinds.General).With(AssigneeId, "su").With(WhatId, "换主图").With(DoneWhenId, "好看").With(DueId, "2026-11-30");

        var again = Assert.IsType<HandOffSent.Again>(await SendAsync(finding, sent, opened: (Roles.Ads, BriefKinds.General)));

        Assert.Equal(2, Errors(again.Form));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Fact]
    public async Task Offered_to_all_of_the_role_it_names_nobody()
    {
        var finding = await room.KeepAsync(Roles.Ads);
        Assert.Equal("one", Input(await OpenAsync(finding, Roles.Ads), OfferId));
        var sent = Empty.With(RoleId, Roles.Ads).With(KindId, BriefKinds.General).With(OfferId, ToAnyone).With(WhatId, "查").With(DoneWhenId, "查清").With(DueId, "2026-11-30");

        Assert.Null(Assert.IsType<HandOffSent.Done>(await SendAsync(finding, sent)).Item.Brief.Assignee);
    }

    [Fact]
    public async Task In_the_conversation_the_form_comes_filled_in_as_far_as_was_said_and_ends_the_questions()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Design, CauseIds.Listing), Roles.Design);
        await room.FollowAsync("lin", "zh-CN", ("换主图", "给谁看的"), ("一次填完", "手淘搜索|重新出表"));
        var key = Assert.Single(room.Activities).Attachments![0].Content!.ToString()!.Split("\"key\":\"")[1].Split('"')[0];

        await room.TurnAsync("lin", (talk, turn, cancellationToken) => talk.HandedOverAsync(turn, key, cancellationToken));

        await room.FollowAsync("lin", "zh-CN", ("取消", "没有正在进行"));
    }

    private static IEnumerable<(string Id, string Text)> Filled(BriefKind kind) => kind.Fields.Where(field => field.IsRequired).Select(field => (IdOf(field.Name), field.Shape switch
    {
        FieldShape.Day => "2026-11-30",
        FieldShape.Number => "1,200",
        FieldShape.Money => "3千",
        FieldShape.Percent => "12%",
        _ => "写在这里",
    }));

    private async Task<Card> OpenAsync(Finding finding, string role)
    {
        Card? form = null;
        await room.TurnAsync("lin", async (_, turn, cancellationToken) =>
            form = await Forms().OpenAsync(turn, Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id, Role = role }, cancellationToken));
        return form!;
    }

    private async Task<HandOffSent> SendAsync(Finding finding, HandOffFields fields, string locale = "zh-CN", (string Role, string Kind)? opened = null)
    {
        HandOffSent? sent = null;
        var payload = Payload.For(Verbs.SendHandOff) with { Finding = finding.Id, Key = "k", Role = opened?.Role ?? fields.Role, Kind = opened?.Kind ?? fields.Kind };
        await room.TurnAsync("lin", async (_, turn, cancellationToken) => sent = await Forms().SendAsync(turn, payload, fields, inConversation: false, cancellationToken), locale);
        return sent!;
    }

    private async Task<Card> RedrawAsync(Finding finding, HandOffFields fields, string role, string kind)
    {
        HandOffSent? sent = null;
        var payload = Payload.For(Verbs.RedrawHandOff) with { Finding = finding.Id, Key = "k", Role = role, Kind = kind };
        await room.TurnAsync("lin", async (_, turn, cancellationToken) => sent = await Forms().RedrawAsync(turn, payload, fields, inConversation: false, cancellationToken));
        return Assert.IsType<HandOffSent.Again>(sent).Form;
    }

    private HandOffForms Forms() => new(room.Desk, room.Terms);

    private static AdaptiveInput? Find(Card form, string id) => form.Content.Body.OfType<AdaptiveInput>().FirstOrDefault(input => input.Id == id);

    private static string? Input(Card form, string id) => Find(form, id) switch
    {
        AdaptiveTextInput text => text.Value,
        AdaptiveDateInput date => date.Value,
        AdaptiveChoiceSetInput choice => choice.Value,
        _ => throw new InvalidOperationException($"The form has no {id}"),
    };

    /// <summary>Fields that are followed by a text in the colour of errors.</summary>
    private static int Errors(Card form) => form.Content.Body.Zip(form.Content.Body.Skip(1)).Count(pair =>
        pair is (AdaptiveInput, AdaptiveRichTextBlock { Inlines: [AdaptiveTextRun { Color: AdaptiveTextColor.Attention }, ..] }));
}
