using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace TwelveLabs.Configuration;

/// <summary>
/// Provides the API key of the current settings: the key itself, a file, or the environment. If changed settings are not valid, the last
/// valid key stays in use, because an error in one setting must not stop a running program.
/// </summary>
internal sealed class ConfiguredKey(IOptionsMonitor<TwelveLabsOptions> monitor, string name, TimeProvider clock) : ApiKeyProvider
{
    private readonly ApiKeyProvider _environment = FromEnvironment();
    private volatile Source? _source;

    public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => Now().Provider.GetAsync(cancellationToken);

    public override ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) =>
        Now().Provider.RefreshAsync(rejectedKey, cancellationToken);

    private Source Now()
    {
        var last = _source;
        TwelveLabsOptions options;
        try
        {
            options = monitor.Get(name);
        }
        catch (OptionsValidationException) when (last is not null)
        {
            return last;
        }

        return last is not null && ReferenceEquals(last.Options, options) ? last : _source = new Source(options, Provider(options, last));
    }

    private ApiKeyProvider Provider(TwelveLabsOptions options, Source? last) =>
        !string.IsNullOrWhiteSpace(options.ApiKey) ? FromKey(options.ApiKey!)
        : string.IsNullOrWhiteSpace(options.ApiKeyFile) ? _environment
        : last is not null && last.Options.ApiKeyFile == options.ApiKeyFile ? last.Provider
        : FromFile(options.ApiKeyFile!, clock);

    private sealed class Source(TwelveLabsOptions options, ApiKeyProvider provider)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public TwelveLabsOptions Options { get; } = options;

        public ApiKeyProvider Provider { get; } = provider;
    }
}

/// <summary>Provides facts about an API key without revealing it.</summary>
internal static class KeyText
{
    public const string Variable = "TWELVE_LABS_API_KEY";

    private static readonly string[] Variables = [Variable, "TWELVELABS_API_KEY"];

    public static bool IsInEnvironment => Variables.Any(name => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name)));

    /// <summary>Returns whether the client accepts the key.</summary>
    public static bool IsPossible(string key)
    {
        try
        {
            ApiKeyProvider.FromKey(key);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
