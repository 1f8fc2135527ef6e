using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TwelveLabs.Configuration;

/// <summary>
/// Reads the settings of a section without a binder. This survives trimming, reports all errors at once instead of only the first, and
/// rejects a bare number as a time, which the platform parses as days.
/// </summary>
internal sealed class SectionReader(IConfiguration section, TwelveLabsOptions options)
{
    private static readonly string Infinite = nameof(System.Threading.Timeout.Infinite);
    private readonly List<string> _known = [];

    public static void Read(IConfiguration section, TwelveLabsOptions options)
    {
        options.Section = (section as IConfigurationSection)?.Path ?? "";
        var reader = new SectionReader(section, options);
        reader.Text(nameof(options.ApiKey), value => options.ApiKey = value);
        reader.Text(nameof(options.ApiKeyFile), value => options.ApiKeyFile = value);
        reader.Address(nameof(options.BaseAddress), value => options.BaseAddress = value);
        reader.Flag(nameof(options.AllowInsecureHttp), value => options.AllowInsecureHttp = value);
        reader.Time(nameof(options.Timeout), value => options.Timeout = value);
        reader.Time(nameof(options.NetworkTimeout), value => options.NetworkTimeout = value);
        reader.Time(nameof(options.TotalTimeout), value => options.TotalTimeout = value);
        reader.Number($"{nameof(options.Retry)}:{nameof(RetryOptions.MaxRetries)}", value => options.Retry.MaxRetries = value);
        reader.Time($"{nameof(options.Retry)}:{nameof(RetryOptions.BaseDelay)}", value => options.Retry.BaseDelay = value);
        reader.Time($"{nameof(options.Retry)}:{nameof(RetryOptions.MaxDelay)}", value => options.Retry.MaxDelay = value);
        reader.Time($"{nameof(options.Retry)}:{nameof(RetryOptions.MaxRetryAfter)}", value => options.Retry.MaxRetryAfter = value);
        reader.Number(nameof(options.MaxResponseBytes), value => options.MaxResponseBytes = value);
        reader.Flag(nameof(options.AllowRedirects), value => options.AllowRedirects = value);
        reader.Mistyped(section, "");
        reader.Mistyped(section.GetSection(nameof(options.Retry)), nameof(options.Retry) + ":");
    }

    // A setting with a typo in its name would be ignored without an error.
    private void Mistyped(IConfiguration part, string prefix)
    {
        var known = _known.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]).ToList();
        foreach (var child in part.GetChildren())
        {
            if (NearName.Of(child.Key, known) is { } meant)
            {
                options.Unreadable.Add($"{options.NameOf(prefix + child.Key)} is no setting; {options.NameOf(prefix + meant)} is.");
            }
        }
    }

    private void Text(string name, Action<string> set)
    {
        _known.Add(name);
        if (section[name] is { } text && !string.IsNullOrWhiteSpace(text))
        {
            set(text.Trim());
        }
    }

    private void Address(string name, Action<Uri> set) => Text(name, text =>
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var value))
        {
            set(value);
        }
        else
        {
            Refuse(name, "must be an absolute http or https URL", text);
        }
    });

    private void Flag(string name, Action<bool> set) => Text(name, text =>
    {
        if (bool.TryParse(text, out var value))
        {
            set(value);
        }
        else
        {
            Refuse(name, "must be true or false", text);
        }
    });

    private void Number(string name, Action<int> set) => Text(name, text =>
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            set(value);
        }
        else
        {
            Refuse(name, "must be a whole number", text);
        }
    });

    private void Time(string name, Action<TimeSpan> set) => Text(name, text =>
    {
        if (string.Equals(text, Infinite, StringComparison.OrdinalIgnoreCase))
        {
            set(System.Threading.Timeout.InfiniteTimeSpan);
        }
        else if (text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            set(value);
        }
        else
        {
            Refuse(name, $"must be a time such as 00:01:40 (hours, minutes, seconds) or {Infinite}", text);
        }
    });

    private void Refuse(string name, string rule, string text) => options.Unreadable.Add($"{options.NameOf(name)} {rule}; it is '{text}'.");
}
