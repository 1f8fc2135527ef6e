using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the check for missing properties of a response: a missing one is never taken for an end or for an empty value.</summary>
internal static class PresenceEmitter
{
    /// <summary>Returns a lambda that returns the wire path of the first missing property, or null.</summary>
    public static string Missing(string value, IEnumerable<PresenceInfo> needed) =>
        $"static {value} => {string.Concat(needed.Select(member => $"{IsMissing(value, member)} ? {Code.Literal(member.Path)} : "))}null";

    private static string IsMissing(string value, PresenceInfo member) => member.Presence switch
    {
        Presence.NotUnset => $"OptionalCollection.IsUnset({value}{member.Accessor})",
        Presence.NotBlank => $"string.IsNullOrWhiteSpace({value}{member.Accessor})",
        Presence.Text => $"string.IsNullOrWhiteSpace({value}{member.Accessor}.Value)",
        Presence.OptionalText => $"string.IsNullOrWhiteSpace({value}{member.Accessor}?.Value)",
        _ => $"{value}{member.Accessor} is null",
    };
}
