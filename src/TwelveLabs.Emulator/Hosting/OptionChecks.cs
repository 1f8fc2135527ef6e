namespace TwelveLabs.Emulator.Hosting;

/// <summary>Validates options, because a typo in a setting should prevent the start and not fail every request.</summary>
internal static class OptionChecks
{
    public static void Check(EmulatorOptions options)
    {
        CheckDirectories(options);
        CheckFault(options);
        CheckWebhook(options);
    }

    private static void CheckDirectories(EmulatorOptions options)
    {
        if (options is { DataDirectory: not null, StorageDirectory: not null })
        {
            throw new ArgumentException($"{nameof(options.DataDirectory)} and {nameof(options.StorageDirectory)} are both set: uploads are in the data directory, so leave the other unset.", nameof(options));
        }
    }

    private static void CheckFault(EmulatorOptions options)
    {
        try
        {
            FaultSet.Parse(options.Fault);
        }
        catch (ApiException exception)
        {
            throw new ArgumentException(exception.Message, nameof(options), exception);
        }
    }

    private static void CheckWebhook(EmulatorOptions options)
    {
        if (options.WebhookUrl is not { } url)
        {
            if (options.WebhookHandler is not null)
            {
                throw new ArgumentException($"{nameof(options.WebhookHandler)} is set, so {nameof(options.WebhookUrl)} must be too: the handler is given requests for it.", nameof(options));
            }

            return;
        }

        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException($"{nameof(options.WebhookUrl)} must be an absolute address of http or https: {url}", nameof(options));
        }

        if (string.IsNullOrWhiteSpace(options.WebhookSecret))
        {
            throw new ArgumentException($"{nameof(options.WebhookUrl)} is set, so {nameof(options.WebhookSecret)} must be too: every event is signed.", nameof(options));
        }
    }
}
