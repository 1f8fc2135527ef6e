using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Reads JSON that a user gives: as it is, as <c>@file</c>, or as <c>-</c> for the standard input.</summary>
internal static class JsonText
{
    /// <summary>Reads JSON.</summary>
    /// <param name="text">What the user gave.</param>
    /// <param name="input">The standard input; null where it is no place for a value.</param>
    public static JsonNode? Read(string text, TextReader? input = null)
    {
        var (json, origin) = text switch
        {
            "-" when input is not null => (input.ReadToEnd(), "the standard input"),
            ['@', .. var path] => (File.Exists(path) ? File.ReadAllText(path) : throw new FormatException($"there is no file '{path}'."), path),
            _ => (text, "the value"),
        };
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{origin} is not JSON: {exception.Message}", exception);
        }
    }
}
