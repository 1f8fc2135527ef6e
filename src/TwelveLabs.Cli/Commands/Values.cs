using System.CommandLine.Parsing;
using System.Net;

namespace TwelveLabs.Cli.Commands;

/// <summary>Reads the values of options. The error of an invalid value describes a valid one.</summary>
internal static class Values
{
    public static void FileThere(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => !File.Exists(token.Value)))
        {
            result.AddError(Directory.Exists(token.Value)
                ? $"{Name(result)}: '{token.Value}' is a directory, not a file."
                : $"{Name(result)}: there is no file '{token.Value}'.");
        }
    }

    public static void DirectoryThere(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Directory.Exists(token.Value)))
        {
            result.AddError($"{Name(result)}: there is no directory '{token.Value}'.");
        }
    }

    public static void FolderThere(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Directory.Exists(token.Value)))
        {
            result.AddError($"There is no folder '{token.Value}'.");
        }
    }

    public static void NotBlank(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{Name(result)} must not be empty.");
        }
    }

    public static Uri? HttpUrl(ArgumentResult result) =>
        Read(result, "an absolute http or https address", text =>
            Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null);

    public static IPAddress? Address(ArgumentResult result) =>
        Read(result, "an IP address such as 127.0.0.1", text => IPAddress.TryParse(text, out var address) ? address : null);

    public static int? Port(ArgumentResult result) => Number(result, "a port from 0 to 65535", 65535);

    public static int? Count(ArgumentResult result) => Number(result, "a whole number", int.MaxValue);

    public static TimeSpan? Duration(ArgumentResult result) =>
        ReadValue(result, "a length of time such as 2s, 500ms or 1.5m", DurationText.TryRead);

    /// <summary>Reads one of the names of an enum, in any case.</summary>
    public static T? Choice<T>(ArgumentResult result)
        where T : struct, Enum =>
        ReadValue<T>(result, $"one of {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))}", text =>
            !char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : null);

    private static int? Number(ArgumentResult result, string wanted, int most) =>
        ReadValue<int>(result, wanted, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null);

    private static T? Read<T>(ArgumentResult result, string wanted, Func<string, T?> read)
        where T : class
    {
        var value = read(result.Tokens[^1].Value);
        if (value is null)
        {
            Complain(result, wanted);
        }

        return value;
    }

    private static T? ReadValue<T>(ArgumentResult result, string wanted, Func<string, T?> read)
        where T : struct
    {
        var value = read(result.Tokens[^1].Value);
        if (value is null)
        {
            Complain(result, wanted);
        }

        return value;
    }

    private static void Complain(ArgumentResult result, string wanted) =>
        result.AddError($"{(result.Parent is OptionResult option ? Name(option) : "the value")}: '{result.Tokens[^1].Value}' is not {wanted}.");

    private static string Name(OptionResult result) => result.Option.Name;
}
