// Registers a passkey, or logs in with one: asks the server what to ask the device for, and sends what the device gives.
(() => {
  const known = window.PublicKeyCredential;
  if (!known || !known.parseCreationOptionsFromJSON) {
    return;
  }
  const ask = (kind, options) => kind === "create"
    ? navigator.credentials.create({ publicKey: known.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: known.parseRequestOptionsFromJSON(options) });

  const send = async (form) => {
    const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const credential = await ask(form.dataset.passkey, await answer.json());
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    if (form.elements.present) {
      form.elements.present.disabled = true;
    }
    form.submit();
  };

  for (const form of document.querySelectorAll("form[data-passkey][hidden]")) {
    const failed = form.querySelector("[role=alert]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      failed.hidden = true;
      send(form).catch(() => { failed.hidden = false; });
    });
    form.hidden = false;
  }
  for (const words of document.querySelectorAll("[data-without-passkeys]")) {
    words.hidden = true;
  }
})();
