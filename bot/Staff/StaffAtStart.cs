namespace Helmsman.Bot.Staff;

/// <summary>What is to be seen to when the program starts.</summary>
public sealed record StaffAtStart(Absences Absences, Vacancies Vacancies, TimeProvider Clock);
