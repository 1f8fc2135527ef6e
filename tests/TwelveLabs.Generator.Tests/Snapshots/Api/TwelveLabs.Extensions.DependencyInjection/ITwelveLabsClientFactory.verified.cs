public interface ITwelveLabsClientFactory
{
    TwelveLabs.ITwelveLabsClient Create(string name);
}
