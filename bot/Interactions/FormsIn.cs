using Helmsman.Cards;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Interactions;

/// <summary>Forms that came back filled in, whichever way a host sends them.</summary>
public sealed class FormsIn(Talk talk, HandOffForms forms, AboutFiles files, AboutCauses causes)
{
    /// <summary>The same as <see cref="SendHandOffAsync"/>, as a card: that it went out, or the form again.</summary>
    public async Task<Answer> HandOffAsync(Click click, object? data, CancellationToken cancellationToken) =>
        new Answer.Show(await SendHandOffAsync(click.Turn, click.Payload, data, cancellationToken) switch
        {
            HandOffSent.Done done => NoticeCard.HandedOver(done.Item, done.Team, click.Words),
            HandOffSent.Again again => again.Form,
            _ => NoticeCard.NoSuchFinding(click.Words),
        });

    public Task<HandOffSent> SendHandOffAsync(ITurnContext turn, Payload payload, object? data, CancellationToken cancellationToken) =>
        forms.SendAsync(turn, payload, Wire.Read(data, FieldsJson.Default.HandOffFields) ?? new HandOffFields(), cancellationToken);

    public Task<Answer> AboutFileAsync(Click click, object? data, CancellationToken cancellationToken) => files.TakeAsync(click, data, cancellationToken);

    public Task<Answer> AboutCauseAsync(Click click, object? data, CancellationToken cancellationToken) => causes.TakeAsync(click, data, cancellationToken);

    public async Task<Answer> SaveRoleAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var fields = Wire.Read(data, FieldsJson.Default.RoleFields) ?? new RoleFields();
        return new Answer.Show(await talk.SaveRoleAsync(click.Turn, click.Payload.Role!, fields, cancellationToken));
    }
}
