using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Dialogs;

/// <summary>What is wrong in a form that hands a task over. Clients check some of it too, but not all, and not all clients.</summary>
internal static class HandOffCheck
{
    /// <summary>A due day further away is a slip of the finger.</summary>
    private const int MostDays = 366;

    /// <param name="assignees">Whom the picker named; null when one of them cannot be found.</param>
    public static FieldErrors Errors(HandOffFields fields, IReadOnlyList<Person>? assignees, DateOnly today, Lines lines)
    {
        var errors = new FieldErrors();
        Check(RoleId, Roles.Doers.Contains(fields.Role, StringComparer.Ordinal), "form.required");
        Check(AssigneeId, assignees is not null, "form.assignee-unknown");
        Check(AssigneeId, assignees is null or [_], "form.assignee");
        CheckText(WhatId, fields.What, LongestWhat);
        CheckText(DoneWhenId, fields.DoneWhen, LongestDoneWhen);
        Check(DueId, DueDays.Read(fields.Due) is { } due && due >= today && due <= today.AddDays(MostDays), "form.due");
        Check(ReferenceId, string.IsNullOrWhiteSpace(fields.Reference) || IsAddress(fields.Reference.Trim()), "form.reference");
        return errors;

        void CheckText(string field, string? text, int most)
        {
            Check(field, !string.IsNullOrWhiteSpace(text), "form.required");
            Check(field, (text?.Trim().Length ?? 0) <= most, "form.long", Count(most), Count(text?.Trim().Length ?? 0));
        }

        void Check(string field, bool isRight, string error, params ReadOnlySpan<string> values)
        {
            if (!isRight)
            {
                errors[field] = lines.Say(error, values);
            }
        }
    }

    private static bool IsAddress(string text) => text.Length <= LongestReference && References.LinksIn(text).Any(link => link.ContentUrl == text);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
