using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs.Clients;

internal sealed class ClientFactory(IServiceProvider services, ClientNames names) : ITwelveLabsClientFactory
{
    public ITwelveLabsClient Create(string name)
    {
        if (!names.Has(name ?? throw new ArgumentNullException(nameof(name))))
        {
            throw new ArgumentException($"There is no client '{name}'. Those that were added: {names}. Add it with AddTwelveLabs(\"{name}\", …).", nameof(name));
        }

        return name.Length == 0 ? services.GetRequiredService<ITwelveLabsClient>() : services.GetRequiredKeyedService<ITwelveLabsClient>(name);
    }
}
