using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>An answer to what a hand-off has asked.</summary>
internal static class HandOffAnswers
{
    // Values of choices that are no role and no person.
    public const string OtherRole = "*other";
    public const string Anybody = "*anybody";

    public static Taken Take(BriefInHand inHand, string said, IReadOnlyList<Attachment> attachments)
    {
        IReadOnlyList<Reference> sent = References.Of(attachments);
        return Read(inHand, said, attachments) switch
        {
            var taken when sent.Count == 0 => taken,
            Taken.Again when said.Length == 0 && HandOffQuestions.Next(inHand) == HandOffQuestions.Confirm => new Taken.GoesOn(inHand.Draft.With(sent)),
            Taken.Again again => again with { Draft = again.Draft.With(sent) },
            Taken.GoesOn on => on with { Draft = on.Draft.With(sent) },
            var taken => taken,
        };
    }

    private static Taken Read(BriefInHand inHand, string said, IReadOnlyList<Attachment> attachments) =>
        ShortAnswers.Is(said, ShortAnswer.Form) ? new Taken.Form() : Corrections.TakeKind(inHand, said) ?? HandOffQuestions.Next(inHand) switch
        {
            HandOffQuestions.Role => OfRole(inHand, said),
            HandOffQuestions.Assignee => OfAssignee(inHand, said),
            HandOffQuestions.Kind => OfKind(inHand, said),
            HandOffQuestions.Diagnose => OfDiagnose(inHand, said),
            HandOffQuestions.Confirm => OfWhole(inHand, said),
            var field => OfField(inHand, inHand.Kind.Find(field)!, said, attachments),
        };

    public static Taken OfRole(BriefInHand inHand, string said) =>
        ShortAnswers.Is(said, ShortAnswer.Other) || Choosing.Read(said, HandOffQuestions.Roles(inHand)) == OtherRole ? new Taken.GoesOn(inHand.Draft with { AllRoles = true })
        : RoleIn(inHand, said) is { } role ? new Taken.GoesOn(inHand.Draft.For(role))
        : Again(inHand, "choose.again");

    public static Taken OfAssignee(BriefInHand inHand, string said)
    {
        var choices = HandOffQuestions.People(inHand);
        var chosen = ShortAnswers.Is(said, ShortAnswer.Anyone) && choices.Any(each => each.Value == Anybody) ? Anybody : Choosing.Read(said, choices) ?? Named(inHand, said);
        return chosen switch
        {
            null => Again(inHand, "choose.again"),
            Anybody => new Taken.GoesOn(inHand.Draft with { Anyone = true, Assignee = null, Asked = null, IsBegun = true }),
            _ => new Taken.GoesOn(inHand.Draft with { Assignee = chosen, Anyone = false, Asked = null, IsBegun = true }),
        };
    }

    public static Taken OfKind(BriefInHand inHand, string said) => Choosing.Read(said, HandOffQuestions.Kinds(inHand)) is { } kind
        ? new Taken.GoesOn(inHand.Draft with { Kind = kind, Asked = null, IsBegun = true })
        : Again(inHand, "choose.again");

    public static Taken OfDiagnose(BriefInHand inHand, string said) => ShortAnswers.Read(said) switch
    {
        ShortAnswer.Yes => new Taken.GoesOn(inHand.Draft with { DiagnoseFirst = true, Asked = null, IsBegun = true }),
        ShortAnswer.No => new Taken.GoesOn(inHand.Draft with { DiagnoseFirst = false, Asked = null, IsBegun = true }),
        _ => Again(inHand, "confirm.again"),
    };

    public static Taken OfField(BriefInHand inHand, BriefField field, string said, IReadOnlyList<Attachment> attachments)
    {
        if (Understand.IsSkip(said) || ShortAnswers.Is(said, ShortAnswer.SkipAll))
        {
            return field.IsRequired ? Again(inHand, "ask.required") : new Taken.GoesOn(inHand.Draft.Without(Passed(inHand, field, said)));
        }

        if (inHand.Suggested(field.Name) is { } suggested && (Understand.IsSuggestion(said) || ShortAnswers.Is(said, ShortAnswer.Suggestion)))
        {
            return new Taken.GoesOn(inHand.Draft.With(field.Name, suggested));
        }

        return field.Shape switch
        {
            FieldShape.Link => OfReference(inHand, said, attachments),
            FieldShape.Day => OfDay(inHand, field, said),
            _ => OfText(inHand, field, said),
        };
    }

    private static Taken OfText(BriefInHand inHand, BriefField field, string said)
    {
        var read = FieldReading.Read(field, said, inHand.Speaker.Today, inHand.Turn.Words());
        return read.Value is { } value ? new Taken.GoesOn(inHand.Draft.With(field.Name, value))
            : said.Length == 0 && field.Name == BriefFields.What ? Again(inHand, "hand-off.what-again")
            : new Taken.Again(inHand.Draft, read.Error ?? inHand.Turn.Lines()["ask.required"]);
    }

    private static IEnumerable<string> Passed(BriefInHand inHand, BriefField field, string said) => ShortAnswers.Is(said, ShortAnswer.SkipAll)
        ? [.. inHand.Kind.Fields.Where(each => !each.IsRequired && inHand.Text(each.Name) is null).Select(each => each.Name)]
        : [field.Name];

    private static Taken OfWhole(BriefInHand inHand, string said) => ShortAnswers.Read(said) switch
    {
        ShortAnswer.Yes => new Taken.Sends(),
        ShortAnswer.No => new Taken.GivesUp(),
        _ => Corrections.Take(inHand, said) ?? Again(inHand, "confirm.again"),
    };

    /// <summary>A day goes before a choice: "12月3日" has a 3 in it and is not the third.</summary>
    private static Taken OfDay(BriefInHand inHand, BriefField field, string said)
    {
        var read = FieldReading.Read(field, said, inHand.Speaker.Today, inHand.Turn.Words());
        var day = read.Value ?? Choosing.Read(said, HandOffQuestions.Days(inHand));
        return day is null ? Again(inHand, "hand-off.due-again") : new Taken.GoesOn(inHand.Draft.With(field.Name, day));
    }

    private static Taken OfReference(BriefInHand inHand, string said, IReadOnlyList<Attachment> attachments)
    {
        var references = References.Of([.. attachments, .. References.LinksIn(said)]);
        return references.Count == 0
            ? Again(inHand, "hand-off.reference-again")
            : new Taken.GoesOn(inHand.Draft with { References = references, Asked = null, IsBegun = true });
    }

    private static string? RoleIn(BriefInHand inHand, string said)
    {
        var words = inHand.Turn.Words();
        return Choosing.Read(said, HandOffQuestions.Roles(inHand))
            ?? Choosing.Read(said, [.. Roles.Doers.Select(role => (role, words.Role(role)))])
            ?? (Understand.Role(said) is { } role && Roles.Doers.Contains(role, StringComparer.Ordinal) ? role : null);
    }

    /// <summary>Somebody of the team who does not hold the role can be asked all the same.</summary>
    private static string? Named(BriefInHand inHand, string said) =>
        People.Read(said, People.Here(inHand.Speaker, People.Everybody(inHand.Speaker))) is [var only] && said.Contains(only.Name, StringComparison.OrdinalIgnoreCase) ? only.Id : null;

    private static Taken.Again Again(BriefInHand inHand, string key) => new(inHand.Draft, inHand.Turn.Lines()[key]);
}
