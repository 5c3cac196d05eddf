using System.Text.Json.Serialization;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Cards.Moves.Wins;

namespace Helmsman.Cards.Moves;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(ChangeFields))]
[JsonSerializable(typeof(RoundFields))]
[JsonSerializable(typeof(OpinionFields))]
[JsonSerializable(typeof(WinFields))]
[JsonSerializable(typeof(DecisionFields))]
public sealed partial class MoveFieldsJson : JsonSerializerContext;
