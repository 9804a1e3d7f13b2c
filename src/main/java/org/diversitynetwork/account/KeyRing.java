package org.diversitynetwork.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diversitynetwork.shared.FileLocation;
import org.diversitynetwork.shared.PemKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;

/** The keys at one moment: the one that signs, and by name all whose signatures count, former ones included. */
record KeyRing(RSAPrivateKey signing, String signingId, Map<String, RSAPublicKey> accepted) {

    /** Reads the signing key first: a rotation keeps the former key before it replaces the one that signs. */
    static KeyRing read(String signing, List<String> former) throws IOException {
        var privateKey = PemKey.privateKey(FileLocation.path(signing));
        var publicKey = PemKey.publicHalf(privateKey);
        var accepted = new LinkedHashMap<String, RSAPublicKey>();
        accepted.put(PemKey.id(publicKey), publicKey);
        for (var file : files(former)) {
            var key = PemKey.publicKey(file);
            accepted.putIfAbsent(PemKey.id(key), key);
        }
        return new KeyRing(privateKey, PemKey.id(publicKey), accepted);
    }

    /** The public keys as a JSON Web Key Set (RFC 7517), the signing one first. */
    String published() {
        return new JsonWebKeySet(accepted.entrySet().stream()
                        .map(key -> published(key.getKey(), key.getValue()))
                        .toList())
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static JsonWebKey published(String id, RSAPublicKey key) {
        var jwk = new RsaJsonWebKey(key);
        jwk.setKeyId(id);
        jwk.setUse("sig");
        jwk.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return jwk;
    }

    private static List<Path> files(List<String> locations) throws IOException {
        var files = new ArrayList<Path>();
        for (var location : locations) {
            var path = FileLocation.path(location);
            if (Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.filter(entry -> entry.toString().endsWith(".pem")).forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }
}
