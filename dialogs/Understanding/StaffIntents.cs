using System.Text.RegularExpressions;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What is said of people themselves: away, back, who stands in for whom, gone; and of everybody's tasks.</summary>
internal static partial class StaffIntents
{
    public static Intent? Find(Reading said, NamedPeople people) => said.Has(Groups.Metric) || said.Has(Groups.Asking, "why") || said.Has(Groups.Asking, "moved")
        ? null
        : Left(said, people) ?? Deputy(said, people) ?? Away(said, people) ?? (Intent?)Back(said, people) ?? TeamWork(said);

    /// <summary>Only of somebody who is named: of anybody else it is a remark.</summary>
    private static Intent.HasLeft? Left(Reading said, NamedPeople people) =>
        said.Has(Groups.Intent, "left") && people.First is { } person ? new Intent.HasLeft(person.Id) : null;

    private static Intent? Away(Reading said, NamedPeople people) => !said.Has(Groups.Intent, "absent") && !Leave().IsMatch(said.Text) ? null
        : said.Has(Groups.Asking, "who") ? new Intent.WhoIsAway()
        : new Intent.Away(people.First?.Id, AwayDays.Read(people.TextWithout, said.When.Today));

    private static Intent.Back? Back(Reading said, NamedPeople people) =>
        said.Has(Groups.Intent, "back") && said.Member is null && (people.First is not null || said.Rest.Count == 0) ? new Intent.Back(people.First?.Id) : null;

    /// <summary>
    /// A 的代班是 B, A's deputy is B: the one who is away comes first. B 替 A 代班, B covers for A: he comes last. Where one of the two is the speaker
    /// himself, the other is the one who is named.
    /// </summary>
    private static Intent.NameDeputy? Deputy(Reading said, NamedPeople people)
    {
        if (!said.Has(Groups.Intent, "deputy") || said.Has(Groups.Asking, "who"))
        {
            return null;
        }

        var standsInFirst = StandsIn().IsMatch(said.Text);
        return people.People switch
        {
            [] => new Intent.NameDeputy(null, null),
            [var only] when people.SaysMe => new Intent.NameDeputy(null, only.Meaning.Id),
            [var only] => standsInFirst ? new Intent.NameDeputy(null, only.Meaning.Id) : new Intent.NameDeputy(only.Meaning.Id, null),
            [var one, var other, ..] => standsInFirst ? new Intent.NameDeputy(other.Meaning.Id, one.Meaning.Id) : new Intent.NameDeputy(one.Meaning.Id, other.Meaning.Id),
        };
    }

    private static Intent.TeamWork? TeamWork(Reading said) => said.Has(Groups.Intent, "team-work") ? new Intent.TeamWork() : null;

    /// <summary>With the days in between: 请三天假.</summary>
    [GeneratedRegex("[请休].{1,6}假", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leave();

    [GeneratedRegex(@"[替给帮].{0,30}(代班|顶班|替班)|(stands? in|covers?|fills? in) for", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StandsIn();
}
