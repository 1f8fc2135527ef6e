using Microsoft.Extensions.Options;
using TwelveLabs.Clients;

namespace TwelveLabs.Configuration;

/// <summary>Validates the settings of a client. Errors name a setting as the user wrote it and never contain a key.</summary>
internal sealed class OptionsValidator(ClientParts parts) : IValidateOptions<TwelveLabsOptions>
{
    public ValidateOptionsResult Validate(string? name, TwelveLabsOptions options)
    {
        var problems = new List<string>(options.Unreadable);
        Key(problems, options, parts.Has<ApiKeyProvider>(name ?? Options.DefaultName));
        Address(problems, options);
        Limit(problems, options, nameof(options.Timeout), options.Timeout);
        Limit(problems, options, nameof(options.NetworkTimeout), options.NetworkTimeout);
        Limit(problems, options, nameof(options.TotalTimeout), options.TotalTimeout);
        Retries(problems, options);
        if (options.MaxResponseBytes <= 0)
        {
            problems.Add($"{options.NameOf(nameof(options.MaxResponseBytes))} must be more than zero; it is '{options.MaxResponseBytes}'.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static void Key(List<string> problems, TwelveLabsOptions options, bool hasProvider)
    {
        var (key, file) = (options.NameOf(nameof(options.ApiKey)), options.NameOf(nameof(options.ApiKeyFile)));
        switch (string.IsNullOrWhiteSpace(options.ApiKey), string.IsNullOrWhiteSpace(options.ApiKeyFile))
        {
            case (false, false):
                problems.Add($"{key} and {file} are both set; set the one that is meant.");
                break;
            case (false, true) when !KeyText.IsPossible(options.ApiKey!):
                problems.Add($"{key} can be no key: it holds a blank, a control character or a letter outside ASCII.");
                break;
            case (true, true) when !hasProvider && !KeyText.IsInEnvironment:
                problems.Add($"{key}, {file} or the environment variable {KeyText.Variable} must hold the API key, and none is set. Keys are made in the dashboard of the service.");
                break;
        }
    }

    private static void Address(List<string> problems, TwelveLabsOptions options)
    {
        var name = options.NameOf(nameof(options.BaseAddress));
        if (options.BaseAddress is { } address and not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            problems.Add($"{name} must be an absolute http or https URL; it is '{address}'.");
        }
        else if (options.BaseAddress is { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 })
        {
            // Not quoted: user information is a secret, and a query can contain one.
            problems.Add($"{name} must have no user information, query or fragment, since they are not sent; leave them out.");
        }
        else if (options.BaseAddress is { Scheme: "http", IsLoopback: false } plain && !options.AllowInsecureHttp)
        {
            problems.Add(
                $"{name} is plain http, over which the API key could be read on the way to {plain.Host}: use https, or set {options.NameOf(nameof(options.AllowInsecureHttp))}.");
        }
    }

    private static void Limit(List<string> problems, TwelveLabsOptions options, string name, TimeSpan? value)
    {
        if (value <= TimeSpan.Zero && value != System.Threading.Timeout.InfiniteTimeSpan)
        {
            problems.Add($"{options.NameOf(name)} must be more than zero, or infinite; it is '{value}'.");
        }
    }

    private static void Retries(List<string> problems, TwelveLabsOptions options)
    {
        if (options.Retry is not { } retry)
        {
            problems.Add($"{options.NameOf(nameof(options.Retry))} must not be null.");
            return;
        }

        if (retry.MaxRetries < 0)
        {
            problems.Add($"{options.NameOf("Retry:MaxRetries")} must be zero or more; it is '{retry.MaxRetries}'.");
        }

        Delay(nameof(retry.BaseDelay), retry.BaseDelay);
        Delay(nameof(retry.MaxDelay), retry.MaxDelay);
        Delay(nameof(retry.MaxRetryAfter), retry.MaxRetryAfter);

        void Delay(string name, TimeSpan value)
        {
            if (value < TimeSpan.Zero)
            {
                problems.Add($"{options.NameOf($"Retry:{name}")} must be zero or more; it is '{value}'.");
            }
        }
    }
}
