using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;
using Helmsman.Shop.Work;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Dialogs;

/// <summary>What is wrong in a form that hands a task over. Clients check some of it too, but not all, and not all clients.</summary>
internal static class HandOffCheck
{
    /// <param name="assignees">Whom the picker named; null when one of them cannot be found.</param>
    public static (FieldErrors Errors, IReadOnlyDictionary<string, string> Answers) Read(BriefInHand inHand, HandOffFields fields, IReadOnlyList<Person>? assignees)
    {
        var (errors, answers, lines) = (new FieldErrors(), new Dictionary<string, string>(StringComparer.Ordinal), inHand.Turn.Lines());
        Check(RoleId, Roles.Doers.Contains(fields.Role, StringComparer.Ordinal) ? null : "form.required");
        Check(AssigneeId, fields.IsOffered || assignees is [_] ? null : assignees is null ? "form.assignee-unknown" : "form.assignee");
        foreach (var field in inHand.Kind.Fields)
        {
            var read = FieldReading.Read(field, fields[IdOf(field.Name)], inHand.Speaker.Today, inHand.Turn.Words());
            if (read.Error is not null)
            {
                errors[IdOf(field.Name)] = read.Error;
            }
            else if (read.Value is not null)
            {
                answers[field.Name] = read.Value;
            }
        }

        return (errors, answers);

        void Check(string id, string? error)
        {
            if (error is not null)
            {
                errors[id] = lines[error];
            }
        }
    }
}
