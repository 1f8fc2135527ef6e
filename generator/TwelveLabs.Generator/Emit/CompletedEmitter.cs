using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>The type of what a wait returns: what is there at the end cannot be null.</summary>
internal static class CompletedEmitter
{
    public static string Emit(string @namespace, CompletedInfo completed)
    {
        var code = Code.File(@namespace, "Newtonsoft.Json");
        var members = string.Join(" and ", completed.Present.Select(member => $"<see cref=\"{member.Property}\"/>"));
        code.Line($"/// <summary>A <see cref=\"{completed.Of}\"/> that succeeded: its {members} cannot be null.</summary>");
        code.Line($"[JsonConverter(typeof({completed.Name}.Converter))]");
        code.Line($"[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<{completed.Name}>))]");
        code.Open($"public partial class {completed.Name} : {completed.Of}, IApiValue<{completed.Name}>");
        code.Line("/// <summary>Initializes an instance without values.</summary>");
        code.Open($"public {completed.Name}()").Close().Line();
        code.Open($"internal {completed.Name}({completed.Of} other)");
        foreach (var property in completed.Properties)
        {
            code.Line($"base.{property} = other.{property};");
        }

        code.Open("foreach (var member in other.AdditionalProperties)");
        code.Line("AdditionalProperties[member.Key] = member.Value;").Close();
        code.Close().Line();
        foreach (var member in completed.Present)
        {
            code.Line($"/// <inheritdoc cref=\"{completed.Of}.{member.Property}\"/>");
            code.Open($"public new {member.Type} {member.Property}");
            code.Line($"get => base.{member.Property} ?? throw new InvalidOperationException(\"{member.Property} was never set.\");");
            code.Line($"set => base.{member.Property} = value;");
            code.Close().Line();
        }

        code.Line($"{completed.Name} IApiValue<{completed.Name}>.ReadFrom(JsonReader reader) => new({completed.Of}.Read(reader));").Line();
        code.Open($"internal new sealed class Converter : ModelConverter<{completed.Name}>");
        code.Line($"protected override {completed.Name} Read(JsonReader reader) => new({completed.Of}.Read(reader));").Close();
        return code.Close().ToString();
    }
}
