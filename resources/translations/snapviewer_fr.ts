<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <comment>how a date is written, in Qt&apos;s letters</comment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Un point de contrôle a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>The name has {count} characters; Hyper-V allows {most}.</source>
        <translation>Le nom compte {count} caractères&#xa0;; Hyper-V en permet {most}.</translation>
    </message>
    <message>
        <source>The name holds a control character.</source>
        <translation>Le nom contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>No other process that can be seen here holds a file of this VM.</source>
        <translation>Aucun autre processus visible d&apos;ici ne retient un fichier de cette VM.</translation>
    </message>
    <message>
        <source>something that is no folder, or a link that leads nowhere, has this name</source>
        <translation>quelque chose qui n&apos;est pas un dossier, ou un lien qui ne mène nulle part, porte ce nom</translation>
    </message>
    <message>
        <source>bring in what the link leads to, then refresh</source>
        <translation>apportez ce vers quoi le lien mène, puis actualisez</translation>
    </message>
    <message>
        <source>Replay the log of {name}, which Hyper-V opens read-only</source>
        <translation>Rejouer le journal de {name}, que Hyper-V ouvre en lecture seule</translation>
    </message>
    <message>
        <source>looking at the file</source>
        <translation>l&apos;examen du fichier</translation>
    </message>
    <message>
        <source>A name here is no valid text, so no configuration can name it ({error}). Rename the file or folder first.</source>
        <translation>Un nom ici n&apos;est pas un texte valide, aucune configuration ne peut donc le nommer ({error}). Renommez d&apos;abord le fichier ou le dossier.</translation>
    </message>
    <message>
        <source>its name is no valid text, so no disk can name it as its parent</source>
        <translation>son nom n&apos;est pas un texte valide, aucun disque ne peut donc le nommer comme parent</translation>
    </message>
    <message>
        <source>rename the file first (&apos;repair&apos; can give it its stored name back)</source>
        <translation>renommez d&apos;abord le fichier (&apos;repair&apos; peut lui rendre son nom enregistré)</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from {stored}</source>
        <translation>le chemin sous lequel l&apos;hôte verra ce fichier ne se déduit pas de {stored}</translation>
    </message>
    <message>
        <source>bring the VM&apos;s files together as its configuration names them</source>
        <translation>réunissez les fichiers de la VM comme sa configuration les nomme</translation>
    </message>
    <message>
        <source>The other disks would go back and this one would stay as it is now; they would not fit together.</source>
        <translation>Les autres disques reviendraient en arrière et celui-ci resterait comme il est maintenant&#xa0;; ils n&apos;iraient pas ensemble.</translation>
    </message>
    <message>
        <source>An action on another VM was interrupted ({place}) and what it touches is not known; this VM shares files with others. Finish that one first.</source>
        <translation>Une action sur une autre VM a été interrompue ({place}) et on ne sait pas ce qu&apos;elle touche&#xa0;; cette VM partage des fichiers avec d&apos;autres. Terminez d&apos;abord celle-là.</translation>
    </message>
    <message>
        <source>An action on the VM &apos;{name}&apos; was interrupted and works on {file}, which this VM uses too. Finish that one first with &apos;recover&apos;.</source>
        <translation>Une action sur la VM «&#xa0;{name}&#xa0;» a été interrompue et travaille sur {file}, que cette VM utilise aussi. Terminez d&apos;abord celle-là avec &apos;recover&apos;.</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now. Wait until it is done.</source>
        <translation>Un autre snapviewer modifie cette VM en ce moment. Attendez qu&apos;il ait terminé.</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos; (or undo it with &apos;recover --back&apos;).</source>
        <translation>Une action antérieure a été interrompue. Terminez-la d&apos;abord avec &apos;recover&apos; (ou annulez-la avec &apos;recover --back&apos;).</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration could not be read, so what depends on what is not known. {state_reason}.</source>
        <translation>La configuration de la VM elle-même n&apos;a pas pu être lue, on ne sait donc pas ce qui dépend de quoi. {state_reason}.</translation>
    </message>
    <message>
        <source>Not all of this VM was seen: {text}.</source>
        <translation>Tout n&apos;a pas été vu de cette VM&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is not known: {state_reason}.</source>
        <translation>L&apos;état de la VM n&apos;est pas connu&#xa0;: {state_reason}.</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or set it aside if it is not needed.</source>
        <translation>Restaurez le fichier d&apos;une copie, ou mettez-le de côté s&apos;il n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is not known</source>
        <translation>la configuration de la VM elle-même n&apos;est pas connue</translation>
    </message>
    <message>
        <source>Bring the VM&apos;s configuration back, then refresh.</source>
        <translation>Ramenez la configuration de la VM, puis actualisez.</translation>
    </message>
    <message>
        <source>the snapshot &apos;{name}&apos; could belong to this VM or to its copy</source>
        <translation>le point de contrôle «&#xa0;{name}&#xa0;» pourrait appartenir à cette VM ou à sa copie</translation>
    </message>
    <message>
        <source>Open the VM without its copy, or move the copy elsewhere.</source>
        <translation>Ouvrez la VM sans sa copie, ou déplacez la copie ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>its configuration counts {n} snapshot, {found} found here</source>
        <comment>its configuration counts {n} snapshots, {found} found here</comment>
        <translation>
            <numerusform>sa configuration compte {n} point de contrôle, {found} trouvé ici</numerusform>
            <numerusform>sa configuration compte {n} points de contrôle, {found} trouvés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the folder that holds the other snapshots, then refresh.</source>
        <translation>Ajoutez le dossier qui contient les autres points de contrôle, puis actualisez.</translation>
    </message>
    <message>
        <source>{place} was not read: {reason}</source>
        <translation>{place} n&apos;a pas été lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Make that place readable here, or add the folder it leads to, then refresh.</source>
        <translation>Rendez cet emplacement lisible ici, ou ajoutez le dossier vers lequel il mène, puis actualisez.</translation>
    </message>
    <message>
        <source>Mount the volume, then refresh.</source>
        <translation>Montez le volume, puis actualisez.</translation>
    </message>
    <message>
        <source>it stands on snapshots&apos; disks, and no folder of snapshots was found</source>
        <translation>elle repose sur des disques de points de contrôle, et aucun dossier de points de contrôle n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM&apos;s snapshots, then refresh.</source>
        <translation>Ajoutez le dossier qui contient les points de contrôle de la VM, puis actualisez.</translation>
    </message>
    <message>
        <source>{place}, where its snapshots are kept, is not among the opened folders</source>
        <translation>{place}, où ses points de contrôle sont conservés, n&apos;est pas parmi les dossiers ouverts</translation>
    </message>
    <message>
        <source>Add the folder that {place} is here, then refresh.</source>
        <translation>Ajoutez le dossier que {place} est ici, puis actualisez.</translation>
    </message>
    <message>
        <source>its disk at {slot} is a VHD set, which is not read here</source>
        <translation>son disque en {slot} est un ensemble VHD, qui n&apos;est pas lu ici</translation>
    </message>
    <message>
        <source>Look at that disk on the host.</source>
        <translation>Examinez ce disque sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>which file the disk of &apos;{moment}&apos; at {slot} is, is not certain</source>
        <translation>on ne sait pas avec certitude quel fichier est le disque de «&#xa0;{moment}&#xa0;» en {slot}</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, or move the copies elsewhere.</source>
        <translation>Ouvrez seulement le propre dossier de la VM, ou déplacez les copies ailleurs.</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing</source>
        <translation>le disque de «&#xa0;{moment}&#xa0;» en {slot} manque</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it.</source>
        <translation>Ramenez le fichier, ou ajoutez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which other disks stand</source>
        <translation>«&#xa0;Maintenant&#xa0;» écrit dans {name}, sur lequel d&apos;autres disques reposent</translation>
    </message>
    <message>
        <source>Point Now at its own disk first.</source>
        <translation>Faites d&apos;abord pointer «&#xa0;Maintenant&#xa0;» vers son propre disque.</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Create a differencing disk for {slot} over {name}</source>
        <translation>Créer un disque de différenciation pour {slot} au-dessus de {name}</translation>
    </message>
    <message>
        <source>{name} shares blocks with other files</source>
        <translation>{name} partage des blocs avec d&apos;autres fichiers</translation>
    </message>
    <message>
        <source>How much space is free could not be asked.</source>
        <translation>L&apos;espace libre n&apos;a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>{name} would have {count} bytes; its volume (FAT) holds no file of more than {most}. Move the VM to a volume of NTFS first.</source>
        <translation>{name} aurait {count} octets&#xa0;; son volume (FAT) n&apos;accepte aucun fichier de plus de {most}. Déplacez d&apos;abord la VM vers un volume NTFS.</translation>
    </message>
    <message>
        <source>Space on the volume of {folder}: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>Espace sur le volume de {folder}&#xa0;: besoin temporaire de {peak} octets, {free} octets sont libres.</translation>
    </message>
    <message>
        <source>Afterwards {left} bytes are free on the volume of {folder}. Hyper-V warns below 2 GB and pauses VMs below 200 MB (up to 2012 R2; later when a write fails).</source>
        <translation>Ensuite, {left} octets sont libres sur le volume de {folder}. Hyper-V avertit en dessous de 2 GB et suspend les VM en dessous de 200 MB (jusqu&apos;à 2012 R2&#xa0;; plus tard, quand une écriture échoue).</translation>
    </message>
    <message>
        <source>Afterwards only {left} bytes would be free on the volume of {folder}. Hyper-V pauses VMs below 200 MB (up to 2012 R2; later when a write fails). Make room, then try again.</source>
        <translation>Ensuite, seuls {left} octets seraient libres sur le volume de {folder}. Hyper-V suspend les VM en dessous de 200 MB (jusqu&apos;à 2012 R2&#xa0;; plus tard, quand une écriture échoue). Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Room on the volume of {folder} cannot be promised: {reason}. So all {peak} bytes that are written must be free; if it becomes full all the same, the action stops and continues once there is room.</source>
        <translation>L&apos;espace sur le volume de {folder} ne peut pas être garanti&#xa0;: {reason}. La totalité des {peak} octets à écrire doit donc être libre&#xa0;; si le volume se remplit malgré tout, l&apos;action s&apos;arrête et continue dès qu&apos;il y a de l&apos;espace.</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile, but only {free} bytes are free. Make room, then try again.</source>
        <translation>L&apos;action a besoin temporairement de {peak} octets, mais seuls {free} octets sont libres. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The action needs {peak} bytes meanwhile on the volume of {folder}, but only {free} bytes are free there. Make room, then try again.</source>
        <translation>L&apos;action a besoin temporairement de {peak} octets sur le volume de {folder}, mais seuls {free} octets y sont libres. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Space: needs {peak} bytes meanwhile, {free} bytes are free.</source>
        <translation>Espace&#xa0;: besoin temporaire de {peak} octets, {free} octets sont libres.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Delete snapshot subtree &apos;{moment}&apos; of {vm}</source>
        <translation>Supprimer la sous-arborescence de points de contrôle «&#xa0;{moment}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Delete snapshot &apos;{moment}&apos; of {vm}</source>
        <translation>Supprimer le point de contrôle «&#xa0;{moment}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Delete snapshot subtree</source>
        <translation>Supprimer la sous-arborescence</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Supprimer le point de contrôle</translation>
    </message>
    <message>
        <source>Now is no snapshot and cannot be deleted.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>The VM has a saved state: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>La VM a un état enregistré&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions. Choisissez de fusionner plus tard, ou arrêtez d&apos;abord la VM.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running: its disks cannot be merged under it. Choose to merge later, or shut the VM down first.</source>
        <translation>La VM semble fonctionner&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions. Choisissez de fusionner plus tard, ou arrêtez d&apos;abord la VM.</translation>
    </message>
    <message>
        <source>Move the snapshot&apos;s configuration to the trash</source>
        <translation>Déplacer la configuration du point de contrôle vers la corbeille</translation>
    </message>
    <message>
        <source>Note that a merge is pending</source>
        <translation>Noter qu&apos;une fusion est en attente</translation>
    </message>
    <message>
        <source>None once the merge has begun.</source>
        <translation>Aucun dès que la fusion a commencé.</translation>
    </message>
    <message>
        <source>Undo brings everything back until the trash is emptied or a merge is run.</source>
        <translation>L&apos;annulation ramène tout jusqu&apos;à ce que la corbeille soit vidée ou qu&apos;une fusion soit exécutée.</translation>
    </message>
    <message>
        <source>Take references to what is deleted out of {name}</source>
        <translation>Retirer de {name} les références à ce qui est supprimé</translation>
    </message>
    <message>
        <source>Move the disk&apos;s change tracking to the trash</source>
        <translation>Déplacer le suivi des modifications du disque vers la corbeille</translation>
    </message>
    <message>
        <source>Move the disk file to the trash: nothing needs it any more</source>
        <translation>Déplacer le fichier de disque vers la corbeille&#xa0;: plus rien n&apos;en a besoin</translation>
    </message>
    <message>
        <source>{name} stays where it is: {reason}.</source>
        <translation>{name} reste où il est&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{left} stays, because more than one disk needs its data: {names}.</source>
        <translation>{left} reste, car plusieurs disques ont besoin de ses données&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Only one disk depends on {name}: {names} can be merged.</source>
        <translation>Un seul disque dépend de {name}&#xa0;: {names} peut être fusionné.</translation>
    </message>
    <message>
        <source>You can no longer go back to any of these {count} snapshots.</source>
        <translation>Vous ne pourrez plus revenir à aucun de ces {count} points de contrôle.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; ({when}).</source>
        <translation>Vous ne pourrez plus revenir à «&#xa0;{moment}&#xa0;» ({when}).</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos;.</source>
        <translation>Vous ne pourrez plus revenir à «&#xa0;{moment}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM&apos;s present state does not change.</source>
        <translation>L&apos;état actuel de la VM ne change pas.</translation>
    </message>
    <message>
        <source>The merge of its disks is left for later.</source>
        <translation>La fusion de ses disques est remise à plus tard.</translation>
    </message>
    <message>
        <source>This frees no disk space, because several disks still need its data.</source>
        <translation>Cela ne libère pas d&apos;espace disque, car plusieurs disques ont encore besoin de ses données.</translation>
    </message>
    <message numerus="yes">
        <source>It frees {n} byte at once.</source>
        <comment>It frees {n} bytes at once.</comment>
        <translation>
            <numerusform>Libère {n} octet tout de suite.</numerusform>
            <numerusform>Libère {n} octets tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>see the plan for what to do</source>
        <translation>voyez dans le plan ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>this plan is for the host &apos;{host}&apos; to carry out, not for this program</source>
        <translation>ce plan est à exécuter par l&apos;hôte «&#xa0;{host}&#xa0;», pas par ce programme</translation>
    </message>
    <message>
        <source>run it with --host</source>
        <translation>exécutez-le avec --host</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>l&apos;action</translation>
    </message>
    <message>
        <source>a name is no valid text, so it cannot be written down ({error})</source>
        <translation>un nom n&apos;est pas un texte valide, il ne peut donc pas être noté ({error})</translation>
    </message>
    <message>
        <source>rename the file or folder, then try again</source>
        <translation>renommez le fichier ou le dossier, puis réessayez</translation>
    </message>
    <message>
        <source>an earlier action was interrupted and must be finished first</source>
        <translation>une action antérieure a été interrompue et doit d&apos;abord être terminée</translation>
    </message>
    <message>
        <source>run &apos;snapviewer recover&apos; on this folder</source>
        <translation>exécutez &apos;snapviewer recover&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the action stopped before its first step: {fault}</source>
        <translation>l&apos;action s&apos;est arrêtée avant sa première étape&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>the journal has changed since it was looked at</source>
        <translation>le journal a changé depuis qu&apos;il a été examiné</translation>
    </message>
    <message>
        <source>look at the interrupted action again</source>
        <translation>examinez de nouveau l&apos;action interrompue</translation>
    </message>
    <message>
        <source>the interrupted action could not be gone on with: {fault}</source>
        <translation>l&apos;action interrompue n&apos;a pas pu être poursuivie&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>look at every step of the plan; if it is what you want, run the command again with --accept-foreign</source>
        <translation>examinez chaque étape du plan&#xa0;; si c&apos;est ce que vous voulez, exécutez de nouveau la commande avec --accept-foreign</translation>
    </message>
    <message>
        <source>the file exists now, which it did not when the plan was made</source>
        <translation>le fichier existe maintenant, ce qui n&apos;était pas le cas lors du plan</translation>
    </message>
    <message>
        <source>the file has changed or is gone since the plan was made</source>
        <translation>le fichier a changé ou disparu depuis l&apos;établissement du plan</translation>
    </message>
    <message>
        <source>refresh, look at the new plan, then try again</source>
        <translation>actualisez, examinez le nouveau plan, puis réessayez</translation>
    </message>
    <message>
        <source>the record of the action has changed since the plan was made</source>
        <translation>l&apos;enregistrement de l&apos;action a changé depuis l&apos;établissement du plan</translation>
    </message>
    <message>
        <source>taking back stopped half way: {fault}</source>
        <translation>le retour en arrière s&apos;est arrêté à mi-chemin&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover&apos; on this folder</source>
        <translation>remédiez à la cause, puis exécutez &apos;snapviewer recover&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the action stopped half way: {words}</source>
        <translation>l&apos;action s&apos;est arrêtée à mi-chemin&#xa0;: {words}</translation>
    </message>
    <message>
        <source>no moment of the VM is harmed; run &apos;snapviewer recover&apos; to complete the action</source>
        <translation>aucun instant de la VM n’est endommagé ; exécutez « snapviewer recover » pour achever l’action</translation>
    </message>
    <message>
        <source>no moment is harmed; mend the cause, then run &apos;snapviewer recover&apos; to complete it</source>
        <translation>aucun instant n&apos;est endommagé&#xa0;; remédiez à la cause, puis exécutez &apos;snapviewer recover&apos; pour la terminer</translation>
    </message>
    <message>
        <source>everything was done, but its record could not be closed: {fault}</source>
        <translation>tout a été fait, mais son enregistrement n&apos;a pas pu être clos&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>elle a été annulée</translation>
    </message>
    <message>
        <source>the action stopped ({words}) and could not be taken back: {second}</source>
        <translation>l&apos;action s&apos;est arrêtée ({words}) et n&apos;a pas pu être annulée&#xa0;: {second}</translation>
    </message>
    <message>
        <source>mend the cause, then run &apos;snapviewer recover --back&apos; on this folder</source>
        <translation>remédiez à la cause, puis exécutez &apos;snapviewer recover --back&apos; sur ce dossier</translation>
    </message>
    <message>
        <source>the target exists already</source>
        <translation>la cible existe déjà</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>nommez un dossier qui n&apos;existe pas encore</translation>
    </message>
    <message>
        <source>the moment has no readable configuration</source>
        <translation>l&apos;instant n&apos;a pas de configuration lisible</translation>
    </message>
    <message>
        <source>export its disks one by one instead</source>
        <translation>exportez plutôt ses disques un par un</translation>
    </message>
    <message>
        <source>the saved state that the moment names is not its own: {fault}</source>
        <translation>l&apos;état enregistré que l&apos;instant nomme n&apos;est pas le sien&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>export the moment&apos;s disks one by one instead</source>
        <translation>exportez plutôt les disques de l&apos;instant un par un</translation>
    </message>
    <message>
        <source>the journal cannot be understood ({error})</source>
        <translation>le journal est incompréhensible ({error})</translation>
    </message>
    <message>
        <source>keep the file and ask for help: it names the steps that were taken, and nothing else should be changed until they are clear</source>
        <translation>conservez le fichier et demandez de l&apos;aide&#xa0;: il nomme les étapes exécutées, et rien d&apos;autre ne doit être modifié avant qu&apos;elles soient claires</translation>
    </message>
    <message>
        <source>it was changed after this program wrote it</source>
        <translation>il a été modifié après que ce programme l&apos;a écrit</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>il a disparu</translation>
    </message>
    <message>
        <source>the interrupted action belongs to {root}; this folder was copied while it was unfinished</source>
        <translation>l&apos;action interrompue appartient à {root}&#xa0;; ce dossier a été copié alors qu&apos;elle était inachevée</translation>
    </message>
    <message>
        <source>this journal is older than the last action that was carried out here</source>
        <translation>ce journal est plus ancien que la dernière action exécutée ici</translation>
    </message>
    <message>
        <source>it was put back from a copy; what it names is finished long since: move it away</source>
        <translation>il a été remis depuis une copie&#xa0;; ce qu&apos;il nomme est terminé depuis longtemps&#xa0;: déplacez-le hors d&apos;ici</translation>
    </message>
    <message>
        <source>The record of this action was made by an earlier version of this program, which signed nothing: whether it is genuine cannot be told.</source>
        <translation>L&apos;enregistrement de cette action a été créé par une version antérieure de ce programme, qui ne signait rien&#xa0;: on ne peut pas dire s&apos;il est authentique.</translation>
    </message>
    <message>
        <source>The record of this action was made on another computer or by another user: whether it is genuine cannot be told.</source>
        <translation>L&apos;enregistrement de cette action a été créé sur un autre ordinateur ou par un autre utilisateur&#xa0;: on ne peut pas dire s&apos;il est authentique.</translation>
    </message>
    <message>
        <source>recover the action in its own folder, then copy again; or move this folder back to that path and recover it there</source>
        <translation>récupérez l&apos;action dans son propre dossier, puis recopiez&#xa0;; ou remettez ce dossier à cet emplacement et récupérez-la là</translation>
    </message>
    <message>
        <source>writing the log</source>
        <translation>l&apos;écriture de l&apos;historique</translation>
    </message>
    <message>
        <source>Recovered ({stem})</source>
        <translation>Récupéré ({stem})</translation>
    </message>
    <message>
        <source>Re-create the snapshot &apos;{name}&apos;</source>
        <translation>Recréer le point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Re-create snapshot</source>
        <translation>Recréer le point de contrôle</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown in the tree again and can be read, exported and reverted to. Its settings are those of the VM now.</source>
        <translation>«&#xa0;{name}&#xa0;» apparaît de nouveau dans l&apos;arborescence et peut être lu, exporté et rétabli. Ses paramètres sont ceux de la VM maintenant.</translation>
    </message>
    <message>
        <source>Undo removes the configuration again.</source>
        <translation>L&apos;annulation retire la configuration.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} is named by a snapshot or by Now already.</source>
        <translation>{name} est déjà nommé par un point de contrôle ou par «&#xa0;Maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Not every disk of the VM has a file for this snapshot.</source>
        <translation>Tous les disques de la VM n&apos;ont pas un fichier pour ce point de contrôle.</translation>
    </message>
    <message>
        <source>Move the unreadable configuration to the trash</source>
        <translation>Déplacer la configuration illisible vers la corbeille</translation>
    </message>
    <message>
        <source>Re-created from its disk files. The time is that of the last change to them; the settings are those the VM had when this was written.</source>
        <translation>Recréé à partir de ses fichiers de disque. L&apos;heure est celle de leur dernière modification&#xa0;; les paramètres sont ceux que la VM avait lors de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Write the snapshot&apos;s configuration &apos;{name}&apos;</source>
        <translation>Écrire la configuration du point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Refer to the snapshot in {name} as to its neighbours</source>
        <translation>Se référer au point de contrôle dans {name} comme à ses voisins</translation>
    </message>
    <message>
        <source>the bytes from before are no longer in the trash</source>
        <translation>les octets d&apos;avant ne sont plus dans la corbeille</translation>
    </message>
    <message>
        <source>nothing needs to be done: the disk reads the same</source>
        <translation>il n&apos;y a rien à faire&#xa0;: le disque se lit de la même façon</translation>
    </message>
    <message>
        <source>the bytes from before cannot be used ({error})</source>
        <translation>les octets d&apos;avant ne peuvent pas être utilisés ({error})</translation>
    </message>
    <message>
        <source>the holes are filled, but this place does not let the mark be cleared</source>
        <translation>les trous sont comblés, mais cet emplacement ne permet pas d&apos;effacer la marque</translation>
    </message>
    <message>
        <source>on the host run: {command}</source>
        <translation>sur l&apos;hôte, exécutez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Merge pending disks of {machine}</source>
        <translation>Fusionner les disques en attente de {machine}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Disks that only one other disk needs take in its data. No moment changes.</source>
        <translation>Les disques dont un seul autre a besoin reçoivent ses données. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>None once the merge has begun; it changes nothing that can be seen.</source>
        <translation>Aucun dès que la fusion a commencé&#xa0;; elle ne change rien de visible.</translation>
    </message>
    <message>
        <source>No configuration names these disks, so nothing says which of them are still needed. Merge one disk by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>Aucune configuration ne nomme ces disques, rien ne dit donc lesquels sont encore nécessaires. Fusionnez un disque par &apos;merge FILE --into-parent&apos;, ou exportez-le plutôt en un seul disque.</translation>
    </message>
    <message>
        <source>The VM is not off ({state_reason}): its disks cannot be merged under it.</source>
        <translation>La VM n&apos;est pas éteinte ({state_reason})&#xa0;: ses disques ne peuvent pas être fusionnés dans ces conditions.</translation>
    </message>
    <message>
        <source>A parent that was made by hand, not by a snapshot, is not merged by itself: {names}. Merge the disk above it by &apos;merge FILE --into-parent&apos;, or export it as one disk instead.</source>
        <translation>Un parent créé à la main, pas par un point de contrôle, n&apos;est pas fusionné de lui-même&#xa0;: {names}. Fusionnez le disque au-dessus par &apos;merge FILE --into-parent&apos;, ou exportez-le plutôt en un seul disque.</translation>
    </message>
    <message>
        <source>{name} is not merged: {reason}.</source>
        <translation>{name} n&apos;est pas fusionné&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Set aside what cannot be read (&apos;repair&apos; lists it), or open the VM&apos;s own folder alone, then try again.</source>
        <translation>Mettez de côté ce qui ne peut pas être lu (&apos;repair&apos; en donne la liste), ou ouvrez seulement le propre dossier de la VM, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Il n&apos;y a rien à fusionner.</translation>
    </message>
    <message>
        <source>Protect snapshot &apos;{name}&apos; of {vm}</source>
        <translation>Protéger le point de contrôle «&#xa0;{name}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Remove the protection of &apos;{name}&apos; of {vm}</source>
        <translation>Retirer la protection de «&#xa0;{name}&#xa0;» de {vm}</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>snapviewer refuses to delete &apos;{name}&apos; until the protection is removed. Hyper-V itself knows nothing of it. No disk and no configuration changes.</source>
        <translation>snapviewer refuse de supprimer «&#xa0;{name}&#xa0;» tant que la protection n&apos;est pas retirée. Hyper-V lui-même n&apos;en sait rien. Aucun disque et aucune configuration ne change.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can be deleted again. Nothing else changes.</source>
        <translation>«&#xa0;{name}&#xa0;» peut de nouveau être supprimé. Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Undo, or the same command again.</source>
        <translation>L&apos;annulation, ou la même commande encore une fois.</translation>
    </message>
    <message>
        <source>Now is no snapshot; it cannot be deleted anyway.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle&#xa0;; il ne peut de toute façon pas être supprimé.</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read ({fault}), so it is not written over. Bring it back from a copy, or move it away.</source>
        <translation>La liste des points de contrôle protégés n&apos;a pas pu être lue ({fault}), elle n&apos;est donc pas écrasée. Ramenez-la d&apos;une copie, ou déplacez-la.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà protégé.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not protected.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas protégé.</translation>
    </message>
    <message>
        <source>Write the list of protected snapshots</source>
        <translation>Écrire la liste des points de contrôle protégés</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected against deletion. Remove the protection first.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé contre la suppression. Retirez d&apos;abord la protection.</translation>
    </message>
    <message>
        <source>there is no such disk file</source>
        <translation>ce fichier de disque n&apos;existe pas</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>son parent</translation>
    </message>
    <message>
        <source>Merge {child} into {parent}</source>
        <translation>Fusionner {child} dans {parent}</translation>
    </message>
    <message>
        <source>{parent} takes in what {child} holds, and {child} is removed. What {child} reads stays readable as {parent}; what {parent} held before is gone.</source>
        <translation>{parent} reçoit ce que {child} contient, et {child} est retiré. Ce que lit {child} reste lisible comme {parent}&#xa0;; ce que {parent} contenait avant a disparu.</translation>
    </message>
    <message>
        <source>Export it as one disk instead: that reads the whole chain and changes nothing.</source>
        <translation>Exportez-le plutôt en un seul disque&#xa0;: cela lit toute la chaîne et ne modifie rien.</translation>
    </message>
    <message>
        <source>{name} is no differencing disk: it has no parent.</source>
        <translation>{name} n&apos;est pas un disque de différenciation&#xa0;: il n&apos;a pas de parent.</translation>
    </message>
    <message>
        <source>The parent of {name} is not among the opened folders: {path}.</source>
        <translation>Le parent de {name} n&apos;est pas parmi les dossiers ouverts&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>It is not proved that {parent} is the disk that {name} was made over.</source>
        <translation>Il n&apos;est pas prouvé que {parent} soit le disque au-dessus duquel {name} a été créé.</translation>
    </message>
    <message>
        <source>Other disks stand on {parent} too and would become unreadable: {others}.</source>
        <translation>D&apos;autres disques reposent aussi sur {parent} et deviendraient illisibles&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>{parent} is named by a snapshot or by a VM.</source>
        <translation>{parent} est nommé par un point de contrôle ou par une VM.</translation>
    </message>
    <message>
        <source>{name} was set aside or deleted: bring it back first.</source>
        <translation>{name} a été mis de côté ou supprimé&#xa0;: ramenez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Any other disk that stands on {parent} becomes unreadable for good: {judged}.</source>
        <translation>Tout autre disque qui repose sur {parent} devient illisible pour de bon&#xa0;: {judged}.</translation>
    </message>
    <message>
        <source>Reconnect {child} to {parent}</source>
        <translation>Reconnecter {child} à {parent}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>{child} will read what it does not hold itself from {parent}.</source>
        <translation>{child} lira dans {parent} ce qu&apos;il ne contient pas lui-même.</translation>
    </message>
    <message>
        <source>Undo brings the old link back.</source>
        <translation>L&apos;annulation ramène l&apos;ancien lien.</translation>
    </message>
    <message>
        <source>The VM is not off: {state_reason}.</source>
        <translation>La VM n&apos;est pas éteinte&#xa0;: {state_reason}.</translation>
    </message>
    <message>
        <source>a disk cannot be its own parent</source>
        <translation>un disque ne peut pas être son propre parent</translation>
    </message>
    <message>
        <source>name another parent</source>
        <translation>nommez un autre parent</translation>
    </message>
    <message>
        <source>{parent} stands on {child} itself: they would form a circle</source>
        <translation>{parent} repose lui-même sur {child}&#xa0;: ils formeraient un cercle</translation>
    </message>
    <message>
        <source>The virtual sizes differ ({size} and {parent_size} bytes): {parent} was resized since, or is the wrong file.</source>
        <translation>Les tailles virtuelles diffèrent ({size} et {parent_size} octets)&#xa0;: {parent} a été redimensionné depuis, ou n&apos;est pas le bon fichier.</translation>
    </message>
    <message>
        <source>The ids of both disks match.</source>
        <translation>Les identifiants des deux disques concordent.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent}: it was changed since, or is the wrong file. Old and new blocks may be mixed up.</source>
        <translation>L&apos;identifiant que {child} attend de son parent n&apos;est pas celui de {parent}&#xa0;: il a été modifié depuis, ou n&apos;est pas le bon fichier. D&apos;anciens et de nouveaux blocs peuvent se mélanger.</translation>
    </message>
    <message>
        <source>The id that {child} expects of its parent is not that of {parent} (expected {ids}, found {found}). Only ignore this (--ignore-mismatch) when it is certain that the content is what it was when the child was made.</source>
        <translation>L&apos;identifiant que {child} attend de son parent n&apos;est pas celui de {parent} (attendu {ids}, trouvé {found}). N&apos;ignorez cela (--ignore-mismatch) que s&apos;il est certain que le contenu est celui du moment où l&apos;enfant a été créé.</translation>
    </message>
    <message>
        <source>Under which path the host will see {parent} is not known, so {child} names it by the relative path {path} alone. Give its folder (--windows-folder &apos;D:\VMs\Web&apos;) to store both.</source>
        <translation>On ne sait pas sous quel chemin l&apos;hôte verra {parent}, {child} le nomme donc par le seul chemin relatif {path}. Indiquez son dossier (--windows-folder &apos;D:\VMs\Web&apos;) pour enregistrer les deux.</translation>
    </message>
    <message>
        <source>Point {child} at {parent}</source>
        <translation>Faire pointer {child} vers {parent}</translation>
    </message>
    <message>
        <source>{parent} carries the id that {child} expects, as every copy of one disk does, but {reason}.</source>
        <translation>{parent} porte l&apos;identifiant que {child} attend, comme toute copie d&apos;un même disque, mais {reason}.</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent to reconnect</source>
        <translation>c&apos;est un disque de type {kind}, il n&apos;a pas de parent à reconnecter</translation>
    </message>
    <message>
        <source>name the differencing disk first, its parent second</source>
        <translation>nommez d&apos;abord le disque de différenciation, puis son parent</translation>
    </message>
    <message>
        <source>the parent is a {parent} disk, the child a {child} disk</source>
        <translation>le parent est un disque {parent}, l&apos;enfant un disque {child}</translation>
    </message>
    <message>
        <source>name a parent of the same format</source>
        <translation>nommez un parent du même format</translation>
    </message>
    <message>
        <source>the disk has sectors of {sector_size} bytes, the parent of {parent_size}</source>
        <translation>le disque a des secteurs de {sector_size} octets, le parent de {parent_size}</translation>
    </message>
    <message>
        <source>an action whose journal cannot be read</source>
        <translation>une action dont le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is no interrupted action here</source>
        <translation>il n&apos;y a pas d&apos;action interrompue ici</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>il n&apos;y a rien à faire</translation>
    </message>
    <message>
        <source>the merge of this action has begun to write, so it cannot be taken back; no moment is harmed</source>
        <translation>la fusion de cette action a commencé à écrire, elle ne peut donc pas être annulée&#xa0;; aucun instant n&apos;est endommagé</translation>
    </message>
    <message>
        <source>run &apos;recover&apos; without --back to complete it</source>
        <translation>exécutez &apos;recover&apos; sans --back pour la terminer</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>There is no interrupted action here.</source>
        <translation>Il n&apos;y a pas d&apos;action interrompue ici.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The merge of this action has begun to write, so it cannot be taken back; no moment is harmed. Continue it instead.</source>
        <translation>La fusion de cette action a commencé à écrire, elle ne peut donc pas être annulée&#xa0;; aucun instant n&apos;est endommagé. Continuez-la plutôt.</translation>
    </message>
    <message>
        <source>Everything becomes again as it was before the action.</source>
        <translation>Tout redevient comme avant l&apos;action.</translation>
    </message>
    <message>
        <source>{name} lies there again, which this action had removed; it is left alone. The VM does not need it.</source>
        <translation>{name} est de nouveau là, alors que cette action l’avait supprimé ; il n’est pas touché. La VM n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The action is completed; what was done already is not repeated.</source>
        <translation>L&apos;action est terminée&#xa0;; ce qui est déjà fait n&apos;est pas répété.</translation>
    </message>
    <message>
        <source>it is a base disk, not one that a snapshot made</source>
        <translation>c&apos;est un disque de base, pas un disque créé par un point de contrôle</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} is used by another VM too, so it is not merged.</source>
        <translation>{name} est aussi utilisé par une autre VM, il n&apos;est donc pas fusionné.</translation>
    </message>
    <message>
        <source>{name} does not match its parent, so it is not merged.</source>
        <translation>{name} ne correspond pas à son parent, il n&apos;est donc pas fusionné.</translation>
    </message>
    <message>
        <source>Move the change tracking aside: the disk&apos;s content changes</source>
        <translation>Mettre de côté le suivi des modifications&#xa0;: le contenu du disque change</translation>
    </message>
    <message>
        <source>Merge {names} into {target}</source>
        <translation>Fusionner {names} dans {target}</translation>
    </message>
    <message>
        <source>Name the merged disks in {name}</source>
        <translation>Nommer les disques fusionnés dans {name}</translation>
    </message>
    <message>
        <source>Point {child} at {target}</source>
        <translation>Faire pointer {child} vers {target}</translation>
    </message>
    <message>
        <source>Remove the merged file</source>
        <translation>Retirer le fichier fusionné</translation>
    </message>
    <message>
        <source>Rename snapshot &apos;{moment}&apos; to &apos;{name}&apos;</source>
        <translation>Renommer le point de contrôle «&#xa0;{moment}&#xa0;» en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; will be called &apos;{name}&apos;. Nothing else changes.</source>
        <translation>«&#xa0;{moment}&#xa0;» s&apos;appellera «&#xa0;{name}&#xa0;». Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Another snapshot is called &apos;{name}&apos; too.</source>
        <translation>Un autre point de contrôle s&apos;appelle aussi «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Write the new name</source>
        <translation>Écrire le nouveau nom</translation>
    </message>
    <message>
        <source>Edit the notes of &apos;{moment}&apos;</source>
        <translation>Modifier les notes de «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>The notes of &apos;{moment}&apos; are replaced. Nothing else changes.</source>
        <translation>Les notes de «&#xa0;{moment}&#xa0;» sont remplacées. Rien d&apos;autre ne change.</translation>
    </message>
    <message>
        <source>Write the new notes</source>
        <translation>Écrire les nouvelles notes</translation>
    </message>
    <message>
        <source>Undo brings the old text back.</source>
        <translation>L&apos;annulation ramène l&apos;ancien texte.</translation>
    </message>
    <message>
        <source>Now is no snapshot; rename the VM itself in Hyper-V.</source>
        <translation>«&#xa0;Maintenant&#xa0;» n&apos;est pas un point de contrôle&#xa0;; renommez la VM elle-même dans Hyper-V.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration could not be read.</source>
        <translation>La configuration du point de contrôle n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Rewrite the footer</source>
        <translation>Réécrire le pied</translation>
    </message>
    <message>
        <source>Replay the log</source>
        <translation>Rejouer le journal</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Refresh stored paths</source>
        <translation>Actualiser les chemins enregistrés</translation>
    </message>
    <message>
        <source>Move the left-over {name} to the trash</source>
        <translation>Déplacer le reste {name} vers la corbeille</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No VM reads {name}; it was never whole.</source>
        <translation>Aucune VM ne lit {name}&#xa0;; il n&apos;a jamais été complet.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>L&apos;annulation le ramène.</translation>
    </message>
    <message>
        <source>It holds nothing but empty folders: remove it by hand.</source>
        <translation>Il ne contient que des dossiers vides&#xa0;: retirez-le à la main.</translation>
    </message>
    <message>
        <source>Reconnect to {parent}</source>
        <translation>Reconnecter à {parent}</translation>
    </message>
    <message>
        <source>Re-create a snapshot of {each}</source>
        <translation>Recréer un point de contrôle de {each}</translation>
    </message>
    <message>
        <source>{name} is in use by another process.</source>
        <translation>{name} est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>No other process holds the file.</source>
        <translation>Aucun autre processus ne retient le fichier.</translation>
    </message>
    <message>
        <source>Set the size of {parent} back</source>
        <translation>Rétablir la taille de {parent}</translation>
    </message>
    <message>
        <source>Rewrite the footer of {name}</source>
        <translation>Réécrire le pied de {name}</translation>
    </message>
    <message>
        <source>Rewrite footer</source>
        <translation>Réécrire le pied</translation>
    </message>
    <message>
        <source>Both copies of the footer are good again. What the disk reads stays.</source>
        <translation>Les deux copies du pied sont de nouveau bonnes. Ce que lit le disque reste.</translation>
    </message>
    <message>
        <source>Undo brings the old bytes back.</source>
        <translation>L&apos;annulation ramène les anciens octets.</translation>
    </message>
    <message>
        <source>Both copies of the footer are good already: nothing to do.</source>
        <translation>Les deux copies du pied sont déjà bonnes&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>Write the good footer over the other in {name}</source>
        <translation>Écrire le bon pied par-dessus l&apos;autre dans {name}</translation>
    </message>
    <message>
        <source>Set the size of {name} back to {size} bytes</source>
        <translation>Ramener la taille de {name} à {size} octets</translation>
    </message>
    <message>
        <source>Set size back</source>
        <translation>Rétablir la taille</translation>
    </message>
    <message>
        <source>The disk ends where its children end again, and can be read through them. They never saw anything beyond that end.</source>
        <translation>Le disque se termine de nouveau là où ses enfants se terminent et peut être lu à travers eux. Ils n&apos;ont jamais rien vu au-delà de cette fin.</translation>
    </message>
    <message>
        <source>{name} is no VHD that can be read.</source>
        <translation>{name} n&apos;est pas un VHD qui puisse être lu.</translation>
    </message>
    <message>
        <source>{name} has {found} bytes: it would no longer fit.</source>
        <translation>{name} a {found} octets&#xa0;: il ne conviendrait plus.</translation>
    </message>
    <message>
        <source>Write the size into both footers of {name}</source>
        <translation>Écrire la taille dans les deux pieds de {name}</translation>
    </message>
    <message>
        <source>{held} bytes were written beyond that size after the disk was expanded; they are hidden then. What was written before it may have changed as well.</source>
        <translation>{held} octets ont été écrits au-delà de cette taille après l&apos;agrandissement du disque&#xa0;; ils sont alors cachés. Ce qui a été écrit avant elle peut avoir changé aussi.</translation>
    </message>
    <message>
        <source>Replay the log of {name}</source>
        <translation>Rejouer le journal de {name}</translation>
    </message>
    <message>
        <source>Replay log</source>
        <translation>Rejouer le journal</translation>
    </message>
    <message>
        <source>The file is complete without its log. What the disk reads stays the same.</source>
        <translation>Le fichier est complet sans son journal. Ce que lit le disque reste le même.</translation>
    </message>
    <message>
        <source>The log is empty: nothing to do.</source>
        <translation>Le journal est vide&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>The log changes {size} bytes: too many to be kept for undo.</source>
        <translation>Le journal modifie {size} octets&#xa0;: trop pour les conserver en vue d&apos;une annulation.</translation>
    </message>
    <message>
        <source>Write the log&apos;s pages into their places in {name}</source>
        <translation>Écrire les pages du journal à leur place dans {name}</translation>
    </message>
    <message>
        <source>Refresh the stored parent paths of {machine}</source>
        <translation>Actualiser les chemins de parents enregistrés de {machine}</translation>
    </message>
    <message>
        <source>Refresh paths</source>
        <translation>Actualiser les chemins</translation>
    </message>
    <message>
        <source>Every disk names its parent where it is now. What they read stays.</source>
        <translation>Chaque disque nomme son parent là où il est maintenant. Ce qu&apos;ils lisent reste.</translation>
    </message>
    <message>
        <source>Undo brings the old paths back.</source>
        <translation>L&apos;annulation ramène les anciens chemins.</translation>
    </message>
    <message>
        <source>Name {name} as the parent of {file} where it is now</source>
        <translation>Nommer {name} comme parent de {file} là où il est maintenant</translation>
    </message>
    <message>
        <source>No stored path is stale: nothing to do.</source>
        <translation>Aucun chemin enregistré n&apos;est périmé&#xa0;: rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Move an orphan to the trash</source>
        <comment>Move {n} orphans to the trash</comment>
        <translation>
            <numerusform>Mettre un fichier orphelin à la corbeille</numerusform>
            <numerusform>Mettre {n} fichiers orphelins à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>No VM under the opened folder needs these files: {names}. They stay in the trash until it is emptied.</source>
        <translation>Aucune VM sous le dossier ouvert n&apos;a besoin de ces fichiers&#xa0;: {names}. Ils restent dans la corbeille jusqu&apos;à ce qu&apos;elle soit vidée.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>L&apos;annulation les ramène.</translation>
    </message>
    <message>
        <source>{name} is no disk of the opened folder.</source>
        <translation>{name} n&apos;est pas un disque du dossier ouvert.</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role} ({doubt}).</source>
        <translation>Il n&apos;est pas prouvé que {name} soit orphelin&#xa0;: son rôle est «&#xa0;{role}&#xa0;» ({doubt}).</translation>
    </message>
    <message>
        <source>{name} is not proved to be an orphan: its role is {role}.</source>
        <translation>Il n&apos;est pas prouvé que {name} soit orphelin&#xa0;: son rôle est «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is the parent of {left}.</source>
        <translation>{name} est le parent de {left}.</translation>
    </message>
    <message>
        <source>Nothing that was found refers to these files.</source>
        <translation>Rien de ce qui a été trouvé ne renvoie à ces fichiers.</translation>
    </message>
    <message>
        <source>Move the orphan {name} to the trash</source>
        <translation>Mettre l&apos;orphelin {name} à la corbeille</translation>
    </message>
    <message>
        <source>Move the change tracking of {name} with it</source>
        <translation>Déplacer avec lui le suivi des modifications de {name}</translation>
    </message>
    <message>
        <source>Revert {machine} to &apos;{moment}&apos;</source>
        <translation>Rétablir {machine} à «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Take snapshot and revert</source>
        <translation>Créer un point de contrôle et rétablir</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The VM is at Now already.</source>
        <translation>La VM est déjà à «&#xa0;Maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). Shut it down first.</source>
        <translation>La VM semble fonctionner ({state_reason}). Arrêtez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s configuration is of another kind than the VM&apos;s ({snapshot}, {vm}), so it cannot become the VM&apos;s.</source>
        <translation>La configuration du point de contrôle est d&apos;un autre type que celle de la VM ({snapshot}, {vm}), elle ne peut donc pas devenir celle de la VM.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is dropped.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». Tout ce que «&#xa0;Maintenant&#xa0;» a écrit depuis est abandonné.</translation>
    </message>
    <message>
        <source>Undo brings Now back until the trash is emptied or the VM was started.</source>
        <translation>L&apos;annulation ramène «&#xa0;Maintenant&#xa0;» jusqu&apos;à ce que la corbeille soit vidée ou que la VM ait été démarrée.</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Now is kept as the snapshot &apos;{take_first}&apos;.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». «&#xa0;Maintenant&#xa0;» est conservé comme point de contrôle «&#xa0;{take_first}&#xa0;».</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;, or undo.</source>
        <translation>Rétablir «&#xa0;{take_first}&#xa0;», ou annuler.</translation>
    </message>
    <message>
        <source>{name} is the base disk of {slot}; it is not changed.</source>
        <translation>{name} est le disque de base de {slot}&#xa0;; il n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Now&apos;s saved state is dropped with it (it stays in the trash).</source>
        <translation>L&apos;état enregistré de «&#xa0;Maintenant&#xa0;» est abandonné avec lui (il reste dans la corbeille).</translation>
    </message>
    <message>
        <source>Make the VM&apos;s settings &apos;{moment}&apos;</source>
        <translation>Donner à la VM les paramètres de «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; {disk} stays where it is.</source>
        <translation>Le disque en {slot} n&apos;existait pas à «&#xa0;{moment}&#xa0;», la VM ne l&apos;a donc plus&#xa0;; {disk} reste où il est.</translation>
    </message>
    <message>
        <source>The disk at {slot} did not exist at &apos;{moment}&apos;, so the VM no longer has it; &apos;{snapshot}&apos; keeps it.</source>
        <translation>Le disque en {slot} n&apos;existait pas à «&#xa0;{moment}&#xa0;», la VM ne l&apos;a donc plus&#xa0;; «&#xa0;{snapshot}&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Afterwards a merge is due: only one disk still needs {names}.</source>
        <translation>Une fusion sera ensuite à faire&#xa0;: un seul disque a encore besoin de {names}.</translation>
    </message>
    <message>
        <source>Copy the saved memory</source>
        <translation>Copier la mémoire enregistrée</translation>
    </message>
    <message>
        <source>Copy the device state</source>
        <translation>Copier l&apos;état des périphériques</translation>
    </message>
    <message>
        <source>runtime file with the saved state</source>
        <translation>fichier d&apos;exécution avec l&apos;état enregistré</translation>
    </message>
    <message>
        <source>runtime file (VM off)</source>
        <translation>fichier d&apos;exécution (VM éteinte)</translation>
    </message>
    <message>
        <source>Copy the {runtime}</source>
        <translation>Copier&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>Re-create the VM&apos;s configuration from &apos;{snapshot}&apos; over {leaf}</source>
        <translation>Recréer la configuration de la VM d&apos;après «&#xa0;{snapshot}&#xa0;» au-dessus de {leaf}</translation>
    </message>
    <message>
        <source>Re-create the snapshot over {files}</source>
        <translation>Recréer le point de contrôle au-dessus de {files}</translation>
    </message>
    <message>
        <source>Re-create the configuration of {name}</source>
        <translation>Recréer la configuration de {name}</translation>
    </message>
    <message>
        <source>Re-create configuration</source>
        <translation>Recréer la configuration</translation>
    </message>
    <message>
        <source>The VM is there again with the settings it had at &apos;{snapshot}&apos;, and Now reads {leaves}. No disk changes.</source>
        <translation>La VM est de nouveau là avec les paramètres qu&apos;elle avait à «&#xa0;{snapshot}&#xa0;», et «&#xa0;Maintenant&#xa0;» lit {leaves}. Aucun disque ne change.</translation>
    </message>
    <message>
        <source>Undo brings the unreadable file back, as long as the VM was not started.</source>
        <translation>L&apos;annulation ramène le fichier illisible, tant que la VM n&apos;a pas été démarrée.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration can be read; it is not re-created.</source>
        <translation>La configuration de la VM peut être lue&#xa0;; elle n&apos;est pas recréée.</translation>
    </message>
    <message>
        <source>Settings that were changed after &apos;{snapshot}&apos; was taken are lost, and so is the VM&apos;s name, which no snapshot keeps: &apos;{name}&apos; is used.</source>
        <translation>Les paramètres modifiés après la création de «&#xa0;{snapshot}&#xa0;» sont perdus, tout comme le nom de la VM, qu&apos;aucun point de contrôle ne conserve&#xa0;: «&#xa0;{name}&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>Write the VM&apos;s configuration &apos;{name}&apos;</source>
        <translation>Écrire la configuration de la VM «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{folder} holds a saved state that the new configuration does not name: the VM starts as after a power loss.</source>
        <translation>{folder} contient un état enregistré que la nouvelle configuration ne nomme pas&#xa0;: la VM démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>Copy the guest state (firmware variables, virtual TPM)</source>
        <translation>Copier l&apos;état invité (variables du microprogramme, TPM virtuel)</translation>
    </message>
    <message>
        <source>{name} has not the ending of a saved state</source>
        <translation>{name} n&apos;a pas l&apos;extension d&apos;un état enregistré</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error})</source>
        <translation>{name} ne peut pas être examiné ({error})</translation>
    </message>
    <message>
        <source>{name} is no regular file</source>
        <translation>{name} n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links)</source>
        <translation>{name} a plus d&apos;un nom (liens physiques)</translation>
    </message>
    <message>
        <source>{name} lies outside the VM&apos;s folders</source>
        <translation>{name} se trouve hors des dossiers de la VM</translation>
    </message>
    <message>
        <source>{name} is another VM&apos;s</source>
        <translation>{name} appartient à une autre VM</translation>
    </message>
    <message>
        <source>The saved state that &apos;{moment}&apos; names is not its own: {fault}. Discard or correct it first.</source>
        <translation>L&apos;état enregistré que «&#xa0;{moment}&#xa0;» nomme n&apos;est pas le sien&#xa0;: {fault}. Abandonnez-le ou corrigez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>under which path the host will see this file does not follow from the settings</source>
        <translation>le chemin sous lequel l&apos;hôte verra ce fichier ne se déduit pas des paramètres</translation>
    </message>
    <message>
        <source>discard the saved state, or bring the VM&apos;s disks beside it</source>
        <translation>abandonnez l&apos;état enregistré, ou apportez les disques de la VM à côté de lui</translation>
    </message>
    <message>
        <source>The VM has no runtime file (.vmrs), so the snapshot has none either.</source>
        <translation>La VM n&apos;a pas de fichier d&apos;exécution (.vmrs), le point de contrôle n&apos;en a donc pas non plus.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, but its guest state is not beside its settings: {guest_state}. The snapshot could not be opened again. Bring the file back first.</source>
        <translation>La VM a un TPM virtuel, mais son état invité n&apos;est pas à côté de ses paramètres&#xa0;: {guest_state}. Le point de contrôle ne pourrait plus être ouvert. Ramenez d&apos;abord le fichier.</translation>
    </message>
    <message>
        <source>The settings name a guest state file that is not beside them, so the snapshot does not keep it: {guest_state}.</source>
        <translation>Les paramètres nomment un fichier d&apos;état invité qui n&apos;est pas à côté d&apos;eux, le point de contrôle ne le conserve donc pas&#xa0;: {guest_state}.</translation>
    </message>
    <message>
        <source>Change tracking (.rct, .mrt) stays beside {tracked}, whose content does not change. The new disks have none until the host makes it.</source>
        <translation>Le suivi des modifications (.rct, .mrt) reste à côté de {tracked}, dont le contenu ne change pas. Les nouveaux disques n&apos;en ont pas avant que l&apos;hôte le crée.</translation>
    </message>
    <message>
        <source>guest state</source>
        <translation>état invité</translation>
    </message>
    <message>
        <source>Move the {what} to the trash</source>
        <translation>Mettre à la corbeille&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The file that &apos;{moment}&apos; names as its saved state stays where it is: {fault}.</source>
        <translation>Le fichier que «&#xa0;{moment}&#xa0;» nomme comme son état enregistré reste où il est&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>Move the saved state to the trash</source>
        <translation>Mettre l&apos;état enregistré à la corbeille</translation>
    </message>
    <message>
        <source>The VM&apos;s and the snapshot&apos;s configurations are of different generations; a VM is upgraded only without snapshots.</source>
        <translation>Les configurations de la VM et du point de contrôle sont de générations différentes&#xa0;; une VM n&apos;est mise à niveau que sans points de contrôle.</translation>
    </message>
    <message>
        <source>Move Now&apos;s {runtime} to the trash</source>
        <translation>Mettre à la corbeille (de «&#xa0;Maintenant&#xa0;»)&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>Restore the {runtime}</source>
        <translation>Restaurer&#xa0;: {runtime}</translation>
    </message>
    <message>
        <source>The snapshot has no runtime file (.vmrs); the VM will be off after it.</source>
        <translation>Le point de contrôle n&apos;a pas de fichier d&apos;exécution (.vmrs)&#xa0;; la VM sera éteinte ensuite.</translation>
    </message>
    <message>
        <source>Write the runtime file without saved state</source>
        <translation>Écrire le fichier d&apos;exécution sans état enregistré</translation>
    </message>
    <message>
        <source>The snapshot has no guest state (.vmgs), so the VM keeps its own: {own}.</source>
        <translation>Le point de contrôle n&apos;a pas d&apos;état invité (.vmgs), la VM garde donc le sien&#xa0;: {own}.</translation>
    </message>
    <message>
        <source>Move Now&apos;s guest state to the trash</source>
        <translation>Mettre l&apos;état invité de «&#xa0;Maintenant&#xa0;» à la corbeille</translation>
    </message>
    <message>
        <source>Restore the guest state (firmware variables, virtual TPM)</source>
        <translation>Restaurer l&apos;état invité (variables du microprogramme, TPM virtuel)</translation>
    </message>
    <message>
        <source>Restore the saved memory</source>
        <translation>Restaurer la mémoire enregistrée</translation>
    </message>
    <message>
        <source>Restore the device state</source>
        <translation>Restaurer l&apos;état des périphériques</translation>
    </message>
    <message>
        <source>a file of this name exists already and is not the one this action made</source>
        <translation>un fichier de ce nom existe déjà et n&apos;est pas celui que cette action a créé</translation>
    </message>
    <message>
        <source>move the file elsewhere, then continue</source>
        <translation>déplacez le fichier ailleurs, puis continuez</translation>
    </message>
    <message>
        <source>the disk is not the one this action made, so it is not removed</source>
        <translation>le disque n&apos;est pas celui que cette action a créé, il n&apos;est donc pas retiré</translation>
    </message>
    <message>
        <source>look at the file with &apos;snapviewer inspect&apos;</source>
        <translation>examinez le fichier avec &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>the disk has been written to since this action made it, so it is not removed</source>
        <translation>le disque a été écrit depuis que cette action l&apos;a créé, il n&apos;est donc pas retiré</translation>
    </message>
    <message>
        <source>delete the snapshot instead: that keeps what was written</source>
        <translation>supprimez plutôt le point de contrôle&#xa0;: cela conserve ce qui a été écrit</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>a new file has taken the place of the one in the trash</source>
        <translation>un nouveau fichier a pris la place de celui de la corbeille</translation>
    </message>
    <message>
        <source>move it elsewhere; the old one is {place}</source>
        <translation>déplacez-le ailleurs&#xa0;; l&apos;ancien est {place}</translation>
    </message>
    <message>
        <source>the file is no longer in the trash</source>
        <translation>le fichier n&apos;est plus dans la corbeille</translation>
    </message>
    <message>
        <source>restore it from a backup; this action cannot be undone</source>
        <translation>restaurez-le d&apos;une sauvegarde&#xa0;; cette action ne peut pas être annulée</translation>
    </message>
    <message>
        <source>the file is not as this action made it, so it is not removed or replaced</source>
        <translation>le fichier n&apos;est pas tel que cette action l&apos;a créé, il n&apos;est donc ni retiré ni remplacé</translation>
    </message>
    <message>
        <source>move the file elsewhere, then try again</source>
        <translation>déplacez le fichier ailleurs, puis réessayez</translation>
    </message>
    <message>
        <source>the new content that waits here was changed since it was made</source>
        <translation>le nouveau contenu qui attend ici a été modifié depuis sa création</translation>
    </message>
    <message>
        <source>go back with &apos;recover --back&apos;</source>
        <translation>revenez en arrière avec &apos;recover --back&apos;</translation>
    </message>
    <message>
        <source>the copy in the trash was changed since it was made</source>
        <translation>la copie dans la corbeille a été modifiée depuis sa création</translation>
    </message>
    <message>
        <source>this step wrote data that cannot be taken back; no moment was harmed</source>
        <translation>cette étape a écrit des données qui ne peuvent pas être reprises&#xa0;; aucun instant n&apos;a été endommagé</translation>
    </message>
    <message>
        <source>continue the action instead</source>
        <translation>continuez plutôt l&apos;action</translation>
    </message>
    <message>
        <source>Take snapshot &apos;{name}&apos; of {machine}</source>
        <translation>Créer le point de contrôle «&#xa0;{name}&#xa0;» de {machine}</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>Créer le point de contrôle</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; will hold the VM as it is now. Everything written from now on goes to new files.</source>
        <translation>«&#xa0;{name}&#xa0;» contiendra la VM telle qu&apos;elle est maintenant. Tout ce qui est écrit à partir de maintenant va dans de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Undo removes it again as long as nothing was written since.</source>
        <translation>L&apos;annulation le retire tant que rien n&apos;a été écrit depuis.</translation>
    </message>
    <message>
        <source>The VM has {count} snapshots; Hyper-V allows {most}.</source>
        <translation>La VM a {count} points de contrôle&#xa0;; Hyper-V en permet {most}.</translation>
    </message>
    <message>
        <source>The VM already has a snapshot named &apos;{name}&apos;.</source>
        <translation>La VM a déjà un point de contrôle nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM has no hard disk: the snapshot keeps its settings only.</source>
        <translation>La VM n&apos;a pas de disque dur&#xa0;: le point de contrôle ne conserve que ses paramètres.</translation>
    </message>
    <message>
        <source>The VM looks as if it were running ({state_reason}). The snapshot keeps its disks as after a power loss. If it really runs on a host, take the snapshot there.</source>
        <translation>La VM semble fonctionner ({state_reason}). Le point de contrôle conserve ses disques comme après une coupure de courant. Si elle fonctionne vraiment sur un hôte, créez le point de contrôle là-bas.</translation>
    </message>
    <message>
        <source>Point the VM at its new disks</source>
        <translation>Faire pointer la VM vers ses nouveaux disques</translation>
    </message>
    <message>
        <source>Remove the folder where it is empty</source>
        <translation>Retirer le dossier là où il est vide</translation>
    </message>
    <message>
        <source>Remove the disk the action made</source>
        <translation>Retirer le disque que l&apos;action a créé</translation>
    </message>
    <message>
        <source>Remove the copy the action made</source>
        <translation>Retirer la copie que l&apos;action a créée</translation>
    </message>
    <message>
        <source>Bring the file back as it was before</source>
        <translation>Ramener le fichier tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Bring the file back from the trash</source>
        <translation>Ramener le fichier de la corbeille</translation>
    </message>
    <message>
        <source>Bring the disk&apos;s old parent link back</source>
        <translation>Ramener l&apos;ancien lien du disque vers son parent</translation>
    </message>
    <message>
        <source>Bring the footer back as it was</source>
        <translation>Ramener le pied tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Bring the log and what it changed back as it was</source>
        <translation>Ramener le journal et ce qu&apos;il a modifié tels qu&apos;ils étaient</translation>
    </message>
    <message>
        <source>Leave the file filled: it reads the same</source>
        <translation>Laissez le fichier comblé&#xa0;: il se lit de la même façon</translation>
    </message>
    <message>
        <source>Bring the file back to its old name and place</source>
        <translation>Ramener le fichier à son ancien nom et à son ancien emplacement</translation>
    </message>
    <message>
        <source>Remove the disk the action wrote</source>
        <translation>Retirer le disque que l&apos;action a écrit</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation>Annuler&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>An earlier action was interrupted. Finish it first with &apos;recover&apos;.</source>
        <translation>Une action antérieure a été interrompue. Terminez-la d&apos;abord avec &apos;recover&apos;.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no action was taken here, or the trash was emptied.</source>
        <translation>Il n&apos;y a rien à annuler&#xa0;: aucune action n&apos;a été faite ici, ou la corbeille a été vidée.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; merged disks; that cannot be taken back (no other moment changed).</source>
        <translation>«&#xa0;{title}&#xa0;» a fusionné des disques&#xa0;; cela ne peut pas être repris (aucun autre instant n&apos;a changé).</translation>
    </message>
    <message>
        <source>{name} has changed since (the VM may have been started, or another program wrote to it), so the action cannot be undone.</source>
        <translation>{name} a changé depuis (la VM a peut-être été démarrée, ou un autre programme y a écrit), l&apos;action ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Every file is as the action left it.</source>
        <translation>Chaque fichier est tel que l&apos;action l&apos;a laissé.</translation>
    </message>
    <message>
        <source>Everything is again as before &apos;{title}&apos;.</source>
        <translation>Tout est de nouveau comme avant «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Do the action again.</source>
        <translation>Refaites l&apos;action.</translation>
    </message>
    <message>
        <source>{name} is not the file the action left: it was changed since, or this folder is a copy, so the action cannot be undone.</source>
        <translation>{name} n&apos;est pas le fichier que l&apos;action a laissé&#xa0;: il a été modifié depuis, ou ce dossier est une copie, l&apos;action ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>{n} file is removed for good; these actions can no longer be undone: {actions}.</source>
        <comment>{n} files are removed for good; these actions can no longer be undone: {actions}.</comment>
        <translation>
            <numerusform>{n} fichier est retiré définitivement&#xa0;; ces actions ne pourront plus être annulées&#xa0;: {actions}.</numerusform>
            <numerusform>{n} fichiers sont retirés définitivement&#xa0;; ces actions ne pourront plus être annulées&#xa0;: {actions}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>child {child} and parent {parent}</source>
        <translation>l&apos;enfant {child} et le parent {parent}</translation>
    </message>
    <message>
        <source>{pair} are of different formats: expected {format}, found {parent}</source>
        <translation>{pair} sont de formats différents&#xa0;: attendu {format}, trouvé {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to its {format} parent</source>
        <translation>reconnectez l&apos;enfant à son parent {format}</translation>
    </message>
    <message>
        <source>{pair} differ in virtual size: expected {virtual_size} bytes, found {parent}</source>
        <translation>{pair} diffèrent en taille virtuelle&#xa0;: attendu {virtual_size} octets, trouvé {parent}</translation>
    </message>
    <message>
        <source>the parent was resized after the child was made: resize it back, or reconnect the child to a copy of the right size</source>
        <translation>le parent a été redimensionné après la création de l&apos;enfant&#xa0;: rendez-lui sa taille, ou reconnectez l&apos;enfant à une copie de la bonne taille</translation>
    </message>
    <message>
        <source>{pair} differ in sector size: expected {sector_size} bytes, found {parent}</source>
        <translation>{pair} diffèrent en taille de secteur&#xa0;: attendu {sector_size} octets, trouvé {parent}</translation>
    </message>
    <message>
        <source>reconnect the child to the parent it was made over</source>
        <translation>reconnectez l&apos;enfant au parent sur lequel il a été créé</translation>
    </message>
    <message>
        <source>{parent} has {found} bytes, {child} {expected}: the parent was expanded after its child was made, and is read only as far as the child reaches</source>
        <translation>{parent} a {found} octets, {child} {expected}&#xa0;: le parent a été agrandi après la création de son enfant, et n&apos;est lu que jusqu&apos;où va l&apos;enfant</translation>
    </message>
    <message>
        <source>set the parent&apos;s size back; never expand a disk that has snapshots</source>
        <translation>rétablissez la taille du parent&#xa0;; n&apos;agrandissez jamais un disque qui a des points de contrôle</translation>
    </message>
    <message>
        <source>the child stores no path</source>
        <translation>l&apos;enfant n&apos;enregistre aucun chemin</translation>
    </message>
    <message>
        <source>the parent disk {stored} was not found. Looked at: {looked}</source>
        <translation>le disque parent {stored} n&apos;a pas été trouvé. Cherché dans&#xa0;: {looked}</translation>
    </message>
    <message>
        <source>(no path stored)</source>
        <translation>(aucun chemin enregistré)</translation>
    </message>
    <message>
        <source>put the parent file back beside the child, or reconnect the child to where the parent is now</source>
        <translation>remettez le fichier parent à côté de l&apos;enfant, ou reconnectez l&apos;enfant à l&apos;emplacement actuel du parent</translation>
    </message>
    <message>
        <source>the parent {parent} ({how}) is not the disk this child was made over: expected id {expected}, found {link_id}</source>
        <translation>le parent {parent} ({how}) n&apos;est pas le disque sur lequel cet enfant a été créé&#xa0;: identifiant attendu {expected}, trouvé {link_id}</translation>
    </message>
    <message>
        <source>the parent was changed or replaced: find the right file, or reconnect with the mismatch ignored if its content is certain to be what it was</source>
        <translation>le parent a été modifié ou remplacé&#xa0;: trouvez le bon fichier, ou reconnectez en ignorant l&apos;écart s&apos;il est certain que son contenu est ce qu&apos;il était</translation>
    </message>
    <message>
        <source>the parent {parent} is this disk itself or stands above it: the chain is a cycle</source>
        <translation>le parent {parent} est ce disque lui-même ou se trouve au-dessus&#xa0;: la chaîne est un cycle</translation>
    </message>
    <message>
        <source>the chain has more than {most} files</source>
        <translation>la chaîne a plus de {most} fichiers</translation>
    </message>
    <message>
        <source>check the parent links for a loop over copies</source>
        <translation>vérifiez que les liens de parents ne bouclent pas sur des copies</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>{path} is written whole, but its volume did not confirm its name.</source>
        <translation>{path} est écrit en entier, mais son volume n’a pas confirmé le nom.</translation>
    </message>
    <message>
        <source>If this computer crashes in the next seconds, the name may be gone: look afterwards.</source>
        <translation>Si cet ordinateur tombe en panne dans les prochaines secondes, le nom peut manquer : vérifiez ensuite.</translation>
    </message>
    <message>
        <source>the file exists and is not overwritten</source>
        <translation>le fichier existe et n&apos;est pas écrasé</translation>
    </message>
    <message>
        <source>choose another name, or remove the file first</source>
        <translation>choisissez un autre nom, ou retirez d&apos;abord le fichier</translation>
    </message>
    <message>
        <source>another run is writing a file of this name since {time} UTC</source>
        <translation>une autre exécution écrit un fichier de ce nom depuis {time} UTC</translation>
    </message>
    <message>
        <source>let it end, or choose another name</source>
        <translation>laissez-la se terminer, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>unknown export format {format}</source>
        <translation>format d&apos;exportation inconnu {format}</translation>
    </message>
    <message>
        <source>choose one of {formats}</source>
        <translation>choisissez l&apos;un de {formats}</translation>
    </message>
    <message>
        <source>The VM is in use while it is read: the copy is what a power loss would leave, at best.</source>
        <translation>La VM est utilisée pendant la lecture : la copie est au mieux ce que laisserait une coupure de courant.</translation>
    </message>
    <message>
        <source>Export &apos;{moment}&apos; of {machine} as a VM</source>
        <translation>Exporter « {moment} » de {machine} comme VM</translation>
    </message>
    <message>
        <source>A new VM &apos;{name}&apos; with an id of its own in a new folder, independent of this one, which stays as it is. The sizes are the most it can be: what is all zeros is left out.</source>
        <translation>Une nouvelle VM « {name} » avec son propre identifiant dans un nouveau dossier, indépendante de celle-ci, qui reste telle quelle. Les tailles sont un maximum : ce qui ne contient que des zéros est omis.</translation>
    </message>
    <message>
        <source>Remove the new folder. Nothing else is changed.</source>
        <translation>Supprimer le nouveau dossier. Rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>new files in this folder are compressed, encrypted or have integrity streams, and Hyper-V refuses such a disk</source>
        <translation>les nouveaux fichiers de ce dossier sont compressés, chiffrés ou ont des flux d&apos;intégrité, et Hyper-V refuse un tel disque</translation>
    </message>
    <message>
        <source>clear that of the folder on the host, or choose another one</source>
        <translation>désactivez cela pour le dossier sur l&apos;hôte, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>The host sees it as {folder}</source>
        <translation>L’hôte le voit comme {folder}</translation>
    </message>
    <message>
        <source>Its saved state, from {name}</source>
        <translation>Son état enregistré, depuis {name}</translation>
    </message>
    <message>
        <source>The settings of &apos;{name}&apos;</source>
        <translation>Les paramètres de « {name} »</translation>
    </message>
    <message>
        <source>{slot} is a physical disk; its content is not exported.</source>
        <translation>{slot} est un disque physique ; son contenu n’est pas exporté.</translation>
    </message>
    <message>
        <source>The longest path on the host has {count} characters; every program of Windows takes 259.</source>
        <translation>Le chemin le plus long sur l’hôte a {count} caractères ; tout programme Windows en accepte 259.</translation>
    </message>
    <message>
        <source>a VHD holds at most {most} bytes, this disk has {virtual_size}</source>
        <translation>un VHD contient au plus {most} octets, ce disque en a {virtual_size}</translation>
    </message>
    <message>
        <source>export as VHDX or raw</source>
        <translation>exportez en VHDX ou raw</translation>
    </message>
    <message>
        <source>a VHD has sectors of 512 bytes, this disk has {sector_size}</source>
        <translation>un VHD a des secteurs de 512 octets, ceux de ce disque en ont {sector_size}</translation>
    </message>
    <message>
        <source>a merge needs a child and its parent</source>
        <translation>une fusion a besoin d&apos;un enfant et de son parent</translation>
    </message>
    <message>
        <source>name the child as well as the parent</source>
        <translation>nommez l&apos;enfant en plus du parent</translation>
    </message>
    <message>
        <source>{parent} is not the parent of this file: expected id {raws}, found {link_id}</source>
        <translation>{parent} n&apos;est pas le parent de ce fichier&#xa0;: identifiant attendu {raws}, trouvé {link_id}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>reconnect the child to its parent before merging</source>
        <translation>reconnectez l&apos;enfant à son parent avant de fusionner</translation>
    </message>
    <message>
        <source>the disk has {size} bytes, the file to merge into, {target}, has {found}; making that smaller is not possible here</source>
        <translation>le disque a {size} octets, le fichier dans lequel fusionner, {target}, en a {found}&#xa0;; le rendre plus petit n&apos;est pas possible ici</translation>
    </message>
    <message>
        <source>leave both files as they are, or export the disk as one file</source>
        <translation>laissez les deux fichiers tels quels, ou exportez le disque en un seul fichier</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>the disk was written while it was merged</source>
        <translation>le disque a été écrit pendant sa fusion</translation>
    </message>
    <message>
        <source>shut the VM down, then go on: what was written is merged too</source>
        <translation>arrêtez la VM, puis poursuivez&#xa0;: ce qui a été écrit est fusionné aussi</translation>
    </message>
    <message>
        <source>relative path</source>
        <translation>chemin relatif</translation>
    </message>
    <message>
        <source>absolute path</source>
        <translation>chemin absolu</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>chemin de volume</translation>
    </message>
    <message>
        <source>same folder</source>
        <translation>même dossier</translation>
    </message>
    <message>
        <source>id in the opened folder</source>
        <translation>identifiant dans le dossier ouvert</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>{how} {label}: no such file</source>
        <translation>{how} {label}&#xa0;: pas de tel fichier</translation>
    </message>
    <message>
        <source>{how} {label}: is the child itself</source>
        <translation>{how} {label}&#xa0;: c&apos;est l&apos;enfant lui-même</translation>
    </message>
    <message>
        <source>{how} {label}: {path} cannot be opened: {message}</source>
        <translation>{how} {label}&#xa0;: {path} ne peut pas être ouvert&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{how} {label}: {path} has another id</source>
        <translation>{how} {label}&#xa0;: {path} a un autre identifiant</translation>
    </message>
    <message>
        <source>Adding up what each snapshot holds</source>
        <translation>Addition de ce que contient chaque point de contrôle</translation>
    </message>
    <message>
        <source>Comparing with the parent</source>
        <translation>Comparaison avec le parent</translation>
    </message>
    <message>
        <source>name in the opened folder</source>
        <translation>nom dans le dossier ouvert</translation>
    </message>
    <message>
        <source>there is no demo of generation &apos;{generation}&apos;</source>
        <translation>il n&apos;y a pas de démo de la génération «&#xa0;{generation}&#xa0;»</translation>
    </message>
    <message>
        <source>use one of: {names}</source>
        <translation>utilisez l&apos;un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the demo&apos;s folder exists already</source>
        <translation>le dossier de la démo existe déjà</translation>
    </message>
    <message>
        <source>choose another folder, or open this one</source>
        <translation>choisissez un autre dossier, ou ouvrez celui-ci</translation>
    </message>
    <message>
        <source>the demo could not be built: {reasons}</source>
        <translation>la démo n&apos;a pas pu être construite&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>try an empty folder on a local disk</source>
        <translation>essayez un dossier vide sur un disque local</translation>
    </message>
    <message>
        <source>Writing the guest&apos;s files</source>
        <translation>Écriture des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>flushing the folder</source>
        <translation>le vidage du cache du dossier</translation>
    </message>
    <message>
        <source>this is a link, and no link is followed here: it could lead to any other place</source>
        <translation>c&apos;est un lien, et aucun lien n&apos;est suivi ici&#xa0;: il pourrait mener à n&apos;importe quel autre endroit</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>choisissez un fichier</translation>
    </message>
    <message>
        <source>the file has {size} bytes, more than the {limit} expected of its kind</source>
        <translation>le fichier a {size} octets, plus que les {limit} attendus de son genre</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>vérifiez que c&apos;est le bon fichier</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>la lecture</translation>
    </message>
    <message>
        <source>renaming to {target}</source>
        <translation>le renommage en {target}</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>le retrait</translation>
    </message>
    <message>
        <source>creating the folder</source>
        <translation>la création du dossier</translation>
    </message>
    <message>
        <source>removing the folder</source>
        <translation>le retrait du dossier</translation>
    </message>
    <message numerus="yes">
        <source>the file ends at {size} bytes, before the end of {n} block ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</source>
        <comment>the file ends at {size} bytes, before the end of {n} blocks ({names}): {missing} bytes are missing, the file needs a length of {needed} bytes</comment>
        <translation>
            <numerusform>le fichier se termine à {size} octets, avant la fin de {n} bloc ({names})&#xa0;: {missing} octets manquent, le fichier a besoin d&apos;une longueur de {needed} octets</numerusform>
            <numerusform>le fichier se termine à {size} octets, avant la fin de {n} blocs ({names})&#xa0;: {missing} octets manquent, le fichier a besoin d&apos;une longueur de {needed} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>restore the file from a copy; all that is left of it can be written to a new file with &apos;export --salvage&apos;</source>
        <translation>restaurez le fichier d&apos;une copie&#xa0;; tout ce qu&apos;il en reste peut être écrit dans un nouveau fichier avec &apos;export --salvage&apos;</translation>
    </message>
    <message>
        <source>the file cannot be made larger, from {size} to {wanted} bytes: {reason}</source>
        <translation>le fichier ne peut pas être agrandi de {size} à {wanted} octets&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>its format keeps its size</source>
        <translation>son format conserve sa taille</translation>
    </message>
    <message>
        <source>the file ends inside a block it refers to</source>
        <translation>le fichier se termine à l&apos;intérieur d&apos;un bloc auquel il renvoie</translation>
    </message>
    <message>
        <source>restore the file from a copy; data past this offset is lost</source>
        <translation>restaurez le fichier d&apos;une copie&#xa0;; les données après cet offset sont perdues</translation>
    </message>
    <message>
        <source>the file is empty (zero bytes): an unfinished copy or a link that was not followed</source>
        <translation>le fichier est vide (zéro octet)&#xa0;: une copie inachevée ou un lien qui n&apos;a pas été suivi</translation>
    </message>
    <message>
        <source>copy the file again from its source</source>
        <translation>recopiez le fichier depuis sa source</translation>
    </message>
    <message>
        <source>no VHDX signature at the start of the file</source>
        <translation>pas de signature VHDX au début du fichier</translation>
    </message>
    <message>
        <source>the file&apos;s structures hold values that cannot be used ({error})</source>
        <translation>les structures du fichier contiennent des valeurs inutilisables ({error})</translation>
    </message>
    <message>
        <source>{parent} is not the disk this child was made over</source>
        <translation>{parent} n&apos;est pas le disque au-dessus duquel cet enfant a été créé</translation>
    </message>
    <message>
        <source>the parent links form a circle</source>
        <translation>les liens vers les parents forment un cercle</translation>
    </message>
    <message>
        <source>{child} needs its parent {parent}, which is not here ({reason}); what only the parent held is lost</source>
        <translation>{child} a besoin de son parent {parent}, qui n&apos;est pas ici ({reason})&#xa0;; ce que seul le parent contenait est perdu</translation>
    </message>
    <message>
        <source>put the parent file back beside the child</source>
        <translation>remettez le fichier parent à côté de l&apos;enfant</translation>
    </message>
    <message>
        <source>{name} is damaged and was read as far as it goes; what it lost reads as zeros</source>
        <translation>{name} est endommagé et a été lu jusqu&apos;où il va&#xa0;; ce qu&apos;il a perdu se lit comme des zéros</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>restaurez le fichier d&apos;une copie</translation>
    </message>
    <message>
        <source>no VHD footer at the end or the start of the file</source>
        <translation>pas de pied VHD à la fin ni au début du fichier</translation>
    </message>
    <message>
        <source>the file may be cut short: restore it from a copy</source>
        <translation>le fichier est peut-être tronqué&#xa0;: restaurez-le d&apos;une copie</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions, then try again</source>
        <translation>vérifiez les autorisations du fichier, puis réessayez</translation>
    </message>
    <message>
        <source>check that the file was not moved or renamed</source>
        <translation>vérifiez que le fichier n&apos;a pas été déplacé ou renommé</translation>
    </message>
    <message>
        <source>close the program (or VM) that uses the file</source>
        <translation>fermez le programme (ou la VM) qui utilise le fichier</translation>
    </message>
    <message>
        <source>free space on the volume, then continue</source>
        <translation>libérez de l&apos;espace sur le volume, puis continuez</translation>
    </message>
    <message>
        <source>check the disk or network share, then try again</source>
        <translation>vérifiez le disque ou le partage réseau, puis réessayez</translation>
    </message>
    <message>
        <source>{doing} failed: {reason}</source>
        <translation>échec&#xa0;: {doing}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>creating the file</source>
        <translation>la création du fichier</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>l&apos;ouverture du fichier</translation>
    </message>
    <message>
        <source>asking for the size</source>
        <translation>la demande de la taille</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>l&apos;écriture</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>the file ends inside the data to copy</source>
        <translation>le fichier se termine à l&apos;intérieur des données à copier</translation>
    </message>
    <message>
        <source>check the source file with &apos;snapviewer check&apos;</source>
        <translation>vérifiez le fichier source avec &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>setting the size</source>
        <translation>la définition de la taille</translation>
    </message>
    <message>
        <source>filling the holes</source>
        <translation>le comblement des trous</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>le vidage du cache</translation>
    </message>
    <message>
        <source>disk type {disk_type} is not supported (only 2, 3 and 4)</source>
        <translation>le type de disque {disk_type} n&apos;est pas pris en charge (seulement 2, 3 et 4)</translation>
    </message>
    <message>
        <source>convert the disk with the program that made it</source>
        <translation>convertissez le disque avec le programme qui l&apos;a créé</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy</source>
        <translation>réécrivez le pied d&apos;après sa bonne copie</translation>
    </message>
    <message>
        <source>only the footer copy at the front is good ({message}); the file was cut short or a write was interrupted</source>
        <translation>seule la copie du pied au début est bonne ({message})&#xa0;; le fichier a été tronqué ou une écriture interrompue</translation>
    </message>
    <message>
        <source>no footer</source>
        <translation>pas de pied</translation>
    </message>
    <message>
        <source>the footer copy at the front is damaged ({message})</source>
        <translation>la copie du pied au début est endommagée ({message})</translation>
    </message>
    <message>
        <source>the footer and its copy at the front differ; the one at the end counts</source>
        <translation>le pied et sa copie au début diffèrent&#xa0;; celui de la fin compte</translation>
    </message>
    <message>
        <source>the disk size of {size} bytes is not possible (whole sectors, up to 2 TiB)</source>
        <translation>la taille de disque de {size} octets n&apos;est pas possible (secteurs entiers, jusqu&apos;à 2 TiB)</translation>
    </message>
    <message>
        <source>the disk is larger than the 2040 GiB Windows allows</source>
        <translation>le disque est plus grand que les 2040 GiB permis par Windows</translation>
    </message>
    <message>
        <source>convert the disk to VHDX</source>
        <translation>convertissez le disque en VHDX</translation>
    </message>
    <message>
        <source>the file holds {limit} of the disk&apos;s {size} bytes</source>
        <translation>le fichier contient {limit} des {size} octets du disque</translation>
    </message>
    <message>
        <source>the disk geometry gives {geometry_size} bytes, the size field {size}; the size field counts, as in Hyper-V</source>
        <translation>la géométrie du disque donne {geometry_size} octets, le champ de taille {size}&#xa0;; le champ de taille compte, comme dans Hyper-V</translation>
    </message>
    <message>
        <source>the footer says that a virtual machine was saved</source>
        <translation>le pied dit qu&apos;une machine virtuelle a été enregistrée</translation>
    </message>
    <message>
        <source>the footer places the dynamic disk header outside the file or over the footer</source>
        <translation>le pied place l&apos;en-tête du disque dynamique hors du fichier ou sur le pied</translation>
    </message>
    <message>
        <source>the block size of {block_size} bytes is not a power of two of 512 or more</source>
        <translation>la taille de bloc de {block_size} octets n&apos;est pas une puissance de deux d&apos;au moins 512</translation>
    </message>
    <message>
        <source>the block table has {max_table_entries} entries, the disk needs {needed}</source>
        <translation>la table de blocs a {max_table_entries} entrées, le disque en a besoin de {needed}</translation>
    </message>
    <message>
        <source>the block table would need {needed} entries, more than any program writes</source>
        <translation>la table de blocs aurait besoin de {needed} entrées, plus que n&apos;en écrit aucun programme</translation>
    </message>
    <message>
        <source>the block table lies outside the file or over a header</source>
        <translation>la table de blocs se trouve hors du fichier ou sur un en-tête</translation>
    </message>
    <message>
        <source>the file ends inside the block table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de blocs</translation>
    </message>
    <message>
        <source>block {block} {message} (it starts at {starts:#x})</source>
        <translation>le bloc {block} {message} (il commence à {starts:#x})</translation>
    </message>
    <message>
        <source>lies outside the file</source>
        <translation>se trouve hors du fichier</translation>
    </message>
    <message>
        <source>the footer copy</source>
        <translation>la copie du pied</translation>
    </message>
    <message>
        <source>the dynamic header</source>
        <translation>l&apos;en-tête dynamique</translation>
    </message>
    <message>
        <source>the block table</source>
        <translation>la table de blocs</translation>
    </message>
    <message>
        <source>lies over {name}</source>
        <translation>se trouve sur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>lies over block {blocks}</source>
        <translation>se trouve sur le bloc {blocks}</translation>
    </message>
    <message>
        <source>points outside the file</source>
        <translation>pointe hors du fichier</translation>
    </message>
    <message>
        <source>has {length} bytes, more than a path can have</source>
        <translation>a {length} octets, plus qu&apos;un chemin ne peut en avoir</translation>
    </message>
    <message>
        <source>has an odd length</source>
        <translation>a une longueur impaire</translation>
    </message>
    <message>
        <source>parent locator {index} ({name}) {problem}</source>
        <translation>le localisateur de parent {index} ({name}) {problem}</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent</source>
        <translation>reconnectez le disque à son parent</translation>
    </message>
    <message>
        <source>the parent&apos;s path has characters that Windows cannot store</source>
        <translation>le chemin du parent a des caractères que Windows ne peut pas enregistrer</translation>
    </message>
    <message>
        <source>rename the folder or file to plain characters</source>
        <translation>renommez le dossier ou le fichier avec des caractères simples</translation>
    </message>
    <message>
        <source>the parent&apos;s path is empty or longer than 32767 characters</source>
        <translation>le chemin du parent est vide ou dépasse 32767 caractères</translation>
    </message>
    <message>
        <source>use a shorter path</source>
        <translation>utilisez un chemin plus court</translation>
    </message>
    <message>
        <source>a VHD of {size} bytes is not possible: whole sectors of 512 bytes, up to 2040 GiB</source>
        <translation>un VHD de {size} octets n&apos;est pas possible&#xa0;: secteurs entiers de 512 octets, jusqu&apos;à 2040 GiB</translation>
    </message>
    <message>
        <source>choose another size, or VHDX for larger disks</source>
        <translation>choisissez une autre taille, ou VHDX pour de plus grands disques</translation>
    </message>
    <message>
        <source>a block size of {block_size} bytes is not possible: a power of two from 4 KiB</source>
        <translation>une taille de bloc de {block_size} octets n&apos;est pas possible&#xa0;: une puissance de deux à partir de 4 KiB</translation>
    </message>
    <message>
        <source>use 2 MiB, the default</source>
        <translation>utilisez 2 MiB, la valeur par défaut</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>not a VHD</source>
        <translation>pas un VHD</translation>
    </message>
    <message>
        <source>only a differencing disk has a parent</source>
        <translation>seul un disque de différenciation a un parent</translation>
    </message>
    <message>
        <source>choose the child of the two disks</source>
        <translation>choisissez l&apos;enfant des deux disques</translation>
    </message>
    <message>
        <source>the disk has {virtual_size} bytes, the parent {parent}</source>
        <translation>le disque a {virtual_size} octets, le parent {parent}</translation>
    </message>
    <message>
        <source>choose a parent of the same size</source>
        <translation>choisissez un parent de la même taille</translation>
    </message>
    <message>
        <source>the footer at the end of the file is damaged</source>
        <translation>le pied à la fin du fichier est endommagé</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first</source>
        <translation>réécrivez d&apos;abord le pied d&apos;après sa bonne copie</translation>
    </message>
    <message>
        <source>the footer and its copy are not both good</source>
        <translation>le pied et sa copie ne sont pas bons tous les deux</translation>
    </message>
    <message>
        <source>a disk of {virtual_size} bytes cannot be set back to {size}</source>
        <translation>un disque de {virtual_size} octets ne peut pas être ramené à {size}</translation>
    </message>
    <message>
        <source>choose a smaller size in whole sectors</source>
        <translation>choisissez une taille plus petite en secteurs entiers</translation>
    </message>
    <message>
        <source>the journal&apos;s description of the link cannot be used ({error})</source>
        <translation>la description du lien dans le journal ne peut pas être utilisée ({error})</translation>
    </message>
    <message>
        <source>reconnect the disk to its parent by hand</source>
        <translation>reconnectez à la main le disque à son parent</translation>
    </message>
    <message>
        <source>the file has {size} bytes, {before} when the change was prepared</source>
        <translation>le fichier a {size} octets, {before} lors de la préparation de la modification</translation>
    </message>
    <message>
        <source>restore the file, then try again</source>
        <translation>restaurez le fichier, puis réessayez</translation>
    </message>
    <message>
        <source>not opened for writing: {message}</source>
        <translation>pas ouvert en écriture&#xa0;: {message}</translation>
    </message>
    <message>
        <source>rewrite the footer from its good copy first, then try again</source>
        <translation>réécrivez d&apos;abord le pied d&apos;après sa bonne copie, puis réessayez</translation>
    </message>
    <message>
        <source>the file has an extra block map of Xen tools that a write would leave stale</source>
        <translation>le fichier a une carte de blocs supplémentaire des outils Xen, qu&apos;une écriture rendrait périmée</translation>
    </message>
    <message>
        <source>copy the disk into a new VHD and work on that</source>
        <translation>copiez le disque dans un nouveau VHD et travaillez dessus</translation>
    </message>
    <message>
        <source>the file would grow over 2 TiB, which its block table cannot address</source>
        <translation>le fichier dépasserait 2 TiB, ce que sa table de blocs ne peut pas adresser</translation>
    </message>
    <message>
        <source>this fixed disk is not fully allocated: {count} of its {total} blocks have no place in the file yet, so they read as zeros and the file can still grow</source>
        <translation>ce disque de taille fixe n&apos;est pas entièrement alloué&#xa0;: {count} de ses {total} blocs n&apos;ont pas encore de place dans le fichier, ils se lisent donc comme des zéros et le fichier peut encore grandir</translation>
    </message>
    <message>
        <source>nothing to read it; leave room for the rest on the volume</source>
        <translation>il n&apos;y a rien à faire pour le lire&#xa0;; laissez de la place pour le reste sur le volume</translation>
    </message>
    <message>
        <source>missing, but a block of the chunk needs it</source>
        <translation>manquante, mais un bloc du chunk en a besoin</translation>
    </message>
    <message>
        <source>the file is longer than any VHDX can be</source>
        <translation>le fichier est plus long qu&apos;un VHDX ne peut l&apos;être</translation>
    </message>
    <message>
        <source>two blocks share the file space at {cell:#x}</source>
        <translation>deux blocs partagent l&apos;espace du fichier à {cell:#x}</translation>
    </message>
    <message>
        <source>parent_linkage is missing</source>
        <translation>parent_linkage manque</translation>
    </message>
    <message>
        <source>illegal entry {entries:#018x}</source>
        <translation>entrée illégale {entries:#018x}</translation>
    </message>
    <message>
        <source>it shares file space with another block</source>
        <translation>il partage l&apos;espace du fichier avec un autre bloc</translation>
    </message>
    <message>
        <source>it points to {offsets:#x}, which is no block&apos;s place</source>
        <translation>il pointe vers {offsets:#x}, où aucun bloc n&apos;a sa place</translation>
    </message>
    <message>
        <source>block {block}: {message}</source>
        <translation>bloc {block}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>sector bitmap of chunk {chunk}: {message}</source>
        <translation>bitmap de secteurs du chunk {chunk}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>sector bitmap</source>
        <translation>bitmap de secteurs</translation>
    </message>
    <message>
        <source>sectors of {sector_size} bytes do not exist</source>
        <translation>des secteurs de {sector_size} octets n&apos;existent pas</translation>
    </message>
    <message>
        <source>choose 512 or 4096</source>
        <translation>choisissez 512 ou 4096</translation>
    </message>
    <message>
        <source>block size {block_size} is not a power of two from 1 to 256 MiB</source>
        <translation>la taille de bloc {block_size} n&apos;est pas une puissance de deux de 1 à 256 MiB</translation>
    </message>
    <message>
        <source>choose another block size</source>
        <translation>choisissez une autre taille de bloc</translation>
    </message>
    <message>
        <source>{size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{size} octets ne sont pas un nombre entier de secteurs jusqu&apos;à 64 TiB</translation>
    </message>
    <message>
        <source>choose another size</source>
        <translation>choisissez une autre taille</translation>
    </message>
    <message>
        <source>the parent of a differencing VHDX must be a VHDX</source>
        <translation>le parent d&apos;un VHDX de différenciation doit être un VHDX</translation>
    </message>
    <message>
        <source>create a VHD over it instead</source>
        <translation>créez plutôt un VHD au-dessus</translation>
    </message>
    <message>
        <source>the metadata does not fit into its region</source>
        <translation>les métadonnées ne tiennent pas dans leur région</translation>
    </message>
    <message>
        <source>use shorter paths</source>
        <translation>utilisez des chemins plus courts</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>the metadata region has no room for the new item</source>
        <translation>la région de métadonnées n&apos;a pas de place pour le nouvel élément</translation>
    </message>
    <message>
        <source>copy the disk&apos;s content into a new file</source>
        <translation>copiez le contenu du disque dans un nouveau fichier</translation>
    </message>
    <message>
        <source>open it with a newer program, or with the one that wrote it</source>
        <translation>ouvrez-le avec un programme plus récent, ou avec celui qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>the file has only {size} bytes, less than its headers take</source>
        <translation>le fichier n&apos;a que {size} octets, moins que n&apos;en prennent ses en-têtes</translation>
    </message>
    <message>
        <source>the log was not empty: {entries} entries were replayed in memory; the file was not closed in order</source>
        <translation>le journal n&apos;était pas vide&#xa0;: {entries} entrées ont été rejouées en mémoire&#xa0;; le fichier n&apos;a pas été fermé correctement</translation>
    </message>
    <message>
        <source>nothing: the next write to the file completes it</source>
        <translation>rien&#xa0;: la prochaine écriture dans le fichier le complète</translation>
    </message>
    <message>
        <source>the block table has room for {length} entries, the disk needs {entries}</source>
        <translation>la table de blocs a de la place pour {length} entrées, le disque en a besoin de {entries}</translation>
    </message>
    <message>
        <source>the file ends at {size} bytes, before the end of this structure</source>
        <translation>le fichier se termine à {size} octets, avant la fin de cette structure</translation>
    </message>
    <message>
        <source>the file was cut short: restore it from a copy</source>
        <translation>le fichier a été tronqué&#xa0;: restaurez-le d&apos;une copie</translation>
    </message>
    <message>
        <source>header {slot} is damaged ({message}); the other one was used</source>
        <translation>l&apos;en-tête {slot} est endommagé ({message})&#xa0;; l&apos;autre a été utilisé</translation>
    </message>
    <message>
        <source>nothing: the next write to the file renews it</source>
        <translation>rien&#xa0;: la prochaine écriture dans le fichier le renouvelle</translation>
    </message>
    <message>
        <source>both headers have the same sequence number but differ</source>
        <translation>les deux en-têtes ont le même numéro de séquence mais diffèrent</translation>
    </message>
    <message>
        <source>both headers have the same sequence number</source>
        <translation>les deux en-têtes ont le même numéro de séquence</translation>
    </message>
    <message>
        <source>region table {number} is damaged ({message}); the other one was used</source>
        <translation>la table de régions {number} est endommagée ({message})&#xa0;; l&apos;autre a été utilisée</translation>
    </message>
    <message>
        <source>region table</source>
        <translation>table de régions</translation>
    </message>
    <message>
        <source>the file requires the unknown region {guid}</source>
        <translation>le fichier exige la région inconnue {guid}</translation>
    </message>
    <message>
        <source>region {guid} overlaps the log</source>
        <translation>la région {guid} chevauche le journal</translation>
    </message>
    <message>
        <source>the block table or the metadata region is missing</source>
        <translation>la table de blocs ou la région de métadonnées manque</translation>
    </message>
    <message>
        <source>block table and metadata regions are not marked as required (qemu writes them so)</source>
        <translation>la table de blocs et la région de métadonnées ne sont pas marquées comme requises (qemu les écrit ainsi)</translation>
    </message>
    <message>
        <source>metadata table</source>
        <translation>table de métadonnées</translation>
    </message>
    <message>
        <source>the file is marked as incomplete: creating it never finished</source>
        <translation>le fichier est marqué comme incomplet&#xa0;: sa création n&apos;a jamais été terminée</translation>
    </message>
    <message>
        <source>create or copy the file again</source>
        <translation>créez ou copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the file requires the unknown metadata item {guid}</source>
        <translation>le fichier exige l&apos;élément de métadonnées inconnu {guid}</translation>
    </message>
    <message>
        <source>a differencing disk without parent locator</source>
        <translation>un disque de différenciation sans localisateur de parent</translation>
    </message>
    <message>
        <source>a parent locator in a disk that has no parent; ignored</source>
        <translation>un localisateur de parent dans un disque qui n&apos;a pas de parent&#xa0;; ignoré</translation>
    </message>
    <message>
        <source>parent locator</source>
        <translation>localisateur de parent</translation>
    </message>
    <message>
        <source>metadata item</source>
        <translation>élément de métadonnées</translation>
    </message>
    <message>
        <source>the file has no parent locator: it is no differencing disk</source>
        <translation>le fichier n&apos;a pas de localisateur de parent&#xa0;: ce n&apos;est pas un disque de différenciation</translation>
    </message>
    <message>
        <source>choose a differencing disk</source>
        <translation>choisissez un disque de différenciation</translation>
    </message>
    <message>
        <source>its entries overlap each other endlessly</source>
        <translation>ses entrées se chevauchent sans fin</translation>
    </message>
    <message>
        <source>the header names a log of length zero</source>
        <translation>l&apos;en-tête nomme un journal de longueur nulle</translation>
    </message>
    <message>
        <source>the file ends inside the log</source>
        <translation>le fichier se termine à l&apos;intérieur du journal</translation>
    </message>
    <message>
        <source>it must be replayed, but holds no valid sequence of entries</source>
        <translation>il doit être rejoué, mais ne contient aucune suite valide d&apos;entrées</translation>
    </message>
    <message>
        <source>the file has {size} bytes but had {flushed_file_offset} when the log was written</source>
        <translation>le fichier a {size} octets mais en avait {flushed_file_offset} quand le journal a été écrit</translation>
    </message>
    <message>
        <source>more than {most} updates to replay</source>
        <translation>plus de {most} modifications à rejouer</translation>
    </message>
    <message>
        <source>it would make the file {size} bytes long</source>
        <translation>il rendrait le fichier long de {size} octets</translation>
    </message>
    <message>
        <source>an earlier change of this file failed half way</source>
        <translation>une modification antérieure de ce fichier a échoué à mi-chemin</translation>
    </message>
    <message>
        <source>close and open the file again: its log completes it</source>
        <translation>fermez et rouvrez le fichier&#xa0;: son journal le complète</translation>
    </message>
    <message>
        <source>child and parent must both be VHDX files</source>
        <translation>l&apos;enfant et le parent doivent tous deux être des fichiers VHDX</translation>
    </message>
    <message>
        <source>choose another parent</source>
        <translation>choisissez un autre parent</translation>
    </message>
    <message>
        <source>the child has sectors of {sector_size} bytes, the parent of {parent_sector_size}</source>
        <translation>l&apos;enfant a des secteurs de {sector_size} octets, le parent de {parent_sector_size}</translation>
    </message>
    <message>
        <source>the prepared relink is damaged: {error}</source>
        <translation>le nouveau lien préparé est endommagé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>prepare it again</source>
        <translation>préparez-le de nouveau</translation>
    </message>
    <message>
        <source>the header&apos;s sequence number cannot grow any more</source>
        <translation>le numéro de séquence de l&apos;en-tête ne peut plus croître</translation>
    </message>
    <message>
        <source>the file has no log to write through</source>
        <translation>le fichier n&apos;a pas de journal par lequel écrire</translation>
    </message>
    <message>
        <source>only a differencing VHDX can be merged into a VHDX</source>
        <translation>seul un VHDX de différenciation peut être fusionné dans un VHDX</translation>
    </message>
    <message>
        <source>check the chain of files</source>
        <translation>vérifiez la chaîne de fichiers</translation>
    </message>
    <message>
        <source>the child&apos;s parent link does not name this file</source>
        <translation>le lien de parent de l&apos;enfant ne nomme pas ce fichier</translation>
    </message>
    <message>
        <source>reconnect the child to its parent first</source>
        <translation>reconnectez d&apos;abord l&apos;enfant à son parent</translation>
    </message>
    <message>
        <source>only a VHDX&apos;s description can be taken over</source>
        <translation>seule la description d&apos;un VHDX peut être reprise</translation>
    </message>
    <message>
        <source>offset {offset:#x}</source>
        <translation>offset {offset:#x}</translation>
    </message>
    <message>
        <source>{message} (Windows: {code:#010x})</source>
        <translation>{message} (Windows&#xa0;: {code:#010x})</translation>
    </message>
    <message>
        <source>{message} What to do: {remedy}</source>
        <translation>{message} À faire&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>the value of {name} is too large to hold at once</source>
        <translation>la valeur de {name} est trop grande pour être tenue d&apos;un coup</translation>
    </message>
    <message>
        <source>the file is too large to hold in memory</source>
        <translation>le fichier est trop grand pour tenir en mémoire</translation>
    </message>
    <message>
        <source>This is a fault of the program: it must write such files in pieces.</source>
        <translation>C&apos;est une erreur du programme&#xa0;: il doit écrire de tels fichiers par morceaux.</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>la signature est fausse</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong</source>
        <translation>la somme de contrôle de l&apos;en-tête est fausse</translation>
    </message>
    <message>
        <source>{count} entries do not fit into the log</source>
        <translation>{count} entrées ne tiennent pas dans le journal</translation>
    </message>
    <message>
        <source>the checksum of entry {number} is wrong</source>
        <translation>la somme de contrôle de l&apos;entrée {number} est fausse</translation>
    </message>
    <message>
        <source>entry {number} lies outside the log</source>
        <translation>l&apos;entrée {number} se trouve hors du journal</translation>
    </message>
    <message>
        <source>entry {number} writes outside the file</source>
        <translation>l&apos;entrée {number} écrit hors du fichier</translation>
    </message>
    <message>
        <source>the data of entry {number} is damaged</source>
        <translation>les données de l&apos;entrée {number} sont endommagées</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>le fichier est vide (0 octet)</translation>
    </message>
    <message>
        <source>neither copy has a good signature and checksum</source>
        <translation>aucune des deux copies n&apos;a de bonne signature et somme de contrôle</translation>
    </message>
    <message>
        <source>both copies carry the same sequence</source>
        <translation>les deux copies portent la même séquence</translation>
    </message>
    <message>
        <source>format version {version} is not supported, only 4.0</source>
        <translation>la version de format {version} n&apos;est pas prise en charge, seulement 4.0</translation>
    </message>
    <message>
        <source>Open and save the virtual machine once on Windows Server 2016 or later.</source>
        <translation>Ouvrez et enregistrez une fois la machine virtuelle sous Windows Server 2016 ou ultérieur.</translation>
    </message>
    <message>
        <source>an alignment of {alignment}</source>
        <translation>un alignement de {alignment}</translation>
    </message>
    <message>
        <source>the replay log lies outside the file</source>
        <translation>le journal de relecture se trouve hors du fichier</translation>
    </message>
    <message>
        <source>object table</source>
        <translation>table d&apos;objets</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>the checksum of an entry is wrong</source>
        <translation>la somme de contrôle d&apos;une entrée est fausse</translation>
    </message>
    <message>
        <source>unknown object type {kind}</source>
        <translation>type d&apos;objet inconnu {kind}</translation>
    </message>
    <message>
        <source>two file objects at one offset</source>
        <translation>deux objets fichier à un même offset</translation>
    </message>
    <message>
        <source>it lies outside the file</source>
        <translation>il se trouve hors du fichier</translation>
    </message>
    <message>
        <source>it overlaps another table</source>
        <translation>elle chevauche une autre table</translation>
    </message>
    <message>
        <source>key table</source>
        <translation>table de clés</translation>
    </message>
    <message>
        <source>a size of {size} bytes</source>
        <translation>une taille de {size} octets</translation>
    </message>
    <message>
        <source>the key tables are too large</source>
        <translation>les tables de clés sont trop grandes</translation>
    </message>
    <message>
        <source>the signature or index is wrong</source>
        <translation>la signature ou l&apos;index est faux</translation>
    </message>
    <message>
        <source>two tables with index {index} and one sequence</source>
        <translation>deux tables d&apos;index {index} et d&apos;une même séquence</translation>
    </message>
    <message>
        <source>the entries do not fill the table</source>
        <translation>les entrées ne remplissent pas la table</translation>
    </message>
    <message>
        <source>an entry of {size} bytes</source>
        <translation>une entrée de {size} octets</translation>
    </message>
    <message>
        <source>more than {most} keys</source>
        <translation>plus de {most} clés</translation>
    </message>
    <message>
        <source>the name of an entry is damaged</source>
        <translation>le nom d&apos;une entrée est endommagé</translation>
    </message>
    <message>
        <source>too many entries of unknown types</source>
        <translation>trop d&apos;entrées de types inconnus</translation>
    </message>
    <message>
        <source>a value exceeds its entry</source>
        <translation>une valeur dépasse son entrée</translation>
    </message>
    <message>
        <source>a key of type {kind} in a file object</source>
        <translation>une clé de type {kind} dans un objet fichier</translation>
    </message>
    <message>
        <source>the text of an entry is damaged</source>
        <translation>le texte d&apos;une entrée est endommagé</translation>
    </message>
    <message>
        <source>the parent of an entry does not exist</source>
        <translation>le parent d&apos;une entrée n&apos;existe pas</translation>
    </message>
    <message>
        <source>more than {most} levels of keys</source>
        <translation>plus de {most} niveaux de clés</translation>
    </message>
    <message>
        <source>keys are their own ancestors</source>
        <translation>des clés sont leurs propres ancêtres</translation>
    </message>
    <message>
        <source>no object table lists the value of {name}</source>
        <translation>aucune table d&apos;objets ne liste la valeur de {name}</translation>
    </message>
    <message>
        <source>the value of {name} overlaps or ends outside the file</source>
        <translation>la valeur de {name} chevauche ou se termine hors du fichier</translation>
    </message>
    <message>
        <source>key table {index}</source>
        <translation>table de clés {index}</translation>
    </message>
    <message>
        <source>the text of {node} is damaged</source>
        <translation>le texte de {node} est endommagé</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or copy it again while the virtual machine is off.</source>
        <translation>Restaurez le fichier d&apos;une sauvegarde, ou recopiez-le pendant que la machine virtuelle est éteinte.</translation>
    </message>
    <message>
        <source>the file ends inside the structure</source>
        <translation>le fichier se termine à l&apos;intérieur de la structure</translation>
    </message>
    <message>
        <source>the tree has too many keys for the container</source>
        <translation>l&apos;arbre a trop de clés pour le conteneur</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or re-create the configuration.</source>
        <translation>Restaurez le fichier d&apos;une sauvegarde, ou recréez la configuration.</translation>
    </message>
    <message>
        <source>the file cannot be kept byte for byte</source>
        <translation>le fichier ne peut pas être conservé octet par octet</translation>
    </message>
    <message>
        <source>the configuration is an empty file (0 bytes)</source>
        <translation>la configuration est un fichier vide (0 octet)</translation>
    </message>
    <message>
        <source>It is often a link that was copied without its target: copy the file it points to, usually below the folder of the virtual machine.</source>
        <translation>C&apos;est souvent un lien copié sans sa cible&#xa0;: copiez le fichier vers lequel il pointe, en général sous le dossier de la machine virtuelle.</translation>
    </message>
    <message>
        <source>{count} bytes are too many for a configuration</source>
        <translation>{count} octets sont trop pour une configuration</translation>
    </message>
    <message>
        <source>the file holds zero bytes only</source>
        <translation>le fichier ne contient que des octets nuls</translation>
    </message>
    <message>
        <source>the text is not valid {encoding}: {reason}</source>
        <translation>le texte n&apos;est pas du {encoding} valide&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Save it as UTF-16 or UTF-8, or restore it from a backup.</source>
        <translation>Enregistrez-le en UTF-16 ou UTF-8, ou restaurez-le d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>line {lineno}, column {offset}: {expat}</source>
        <translation>ligne {lineno}, colonne {offset}&#xa0;: {expat}</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>more than {most} levels of elements</source>
        <translation>plus de {most} niveaux d&apos;éléments</translation>
    </message>
    <message>
        <source>more than {most} elements</source>
        <translation>plus de {most} éléments</translation>
    </message>
    <message>
        <source>an element without end</source>
        <translation>un élément sans fin</translation>
    </message>
    <message>
        <source>a close tag without end</source>
        <translation>une balise de fermeture sans fin</translation>
    </message>
    <message>
        <source>a document type declaration, which no configuration has, is refused</source>
        <translation>une déclaration de type de document, qu&apos;aucune configuration n&apos;a, est refusée</translation>
    </message>
    <message>
        <source>line {line}: {message}</source>
        <translation>ligne {line}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>no VHD footer here</source>
        <translation>pas de pied VHD ici</translation>
    </message>
    <message>
        <source>the file may be cut short: {remedy}</source>
        <translation>le fichier est peut-être tronqué&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>the checksum is {checksum:#010x}, the content gives {expected:#010x}</source>
        <translation>la somme de contrôle est {checksum:#010x}, le contenu donne {expected:#010x}</translation>
    </message>
    <message>
        <source>file format version {version:#010x} is not supported (only 1.x)</source>
        <translation>la version de format de fichier {version:#010x} n&apos;est pas prise en charge (seulement 1.x)</translation>
    </message>
    <message>
        <source>no dynamic disk header here</source>
        <translation>pas d&apos;en-tête de disque dynamique ici</translation>
    </message>
    <message>
        <source>header version {version:#010x} is not supported (only 1.x)</source>
        <translation>la version d&apos;en-tête {version:#010x} n&apos;est pas prise en charge (seulement 1.x)</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the file ends inside the header</source>
        <translation>le fichier se termine à l&apos;intérieur de l&apos;en-tête</translation>
    </message>
    <message>
        <source>no &apos;head&apos; signature</source>
        <translation>pas de signature &apos;head&apos;</translation>
    </message>
    <message>
        <source>unreadable: {error}</source>
        <translation>illisible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the checksum is wrong</source>
        <translation>la somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>version {version} is not supported</source>
        <translation>la version {version} n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>log version {log_version} is not supported</source>
        <translation>la version de journal {log_version} n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>the log is not placed on a 1 MiB boundary after the headers</source>
        <translation>le journal n&apos;est pas placé sur une limite de 1 MiB après les en-têtes</translation>
    </message>
    <message>
        <source>the file ends inside the region table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de régions</translation>
    </message>
    <message>
        <source>no &apos;regi&apos; signature</source>
        <translation>pas de signature &apos;regi&apos;</translation>
    </message>
    <message>
        <source>{count} entries, more than {most}</source>
        <translation>{count} entrées, plus de {most}</translation>
    </message>
    <message>
        <source>region {guid} is not on a 1 MiB boundary</source>
        <translation>la région {guid} n&apos;est pas sur une limite de 1 MiB</translation>
    </message>
    <message>
        <source>region {guid} has an impossible length</source>
        <translation>la région {guid} a une longueur impossible</translation>
    </message>
    <message>
        <source>two regions have the same id</source>
        <translation>deux régions ont le même identifiant</translation>
    </message>
    <message>
        <source>regions {guid} and {after} overlap</source>
        <translation>les régions {guid} et {after} se chevauchent</translation>
    </message>
    <message>
        <source>a log page is not 4 KiB or not aligned</source>
        <translation>une page du journal n&apos;a pas 4 KiB ou n&apos;est pas alignée</translation>
    </message>
    <message>
        <source>report this as a fault of the program</source>
        <translation>signalez cela comme une erreur du programme</translation>
    </message>
    <message>
        <source>the file ends inside the metadata table</source>
        <translation>le fichier se termine à l&apos;intérieur de la table de métadonnées</translation>
    </message>
    <message>
        <source>no &apos;metadata&apos; signature</source>
        <translation>pas de signature &apos;metadata&apos;</translation>
    </message>
    <message>
        <source>item {guid} lies outside the region</source>
        <translation>l&apos;élément {guid} se trouve hors de la région</translation>
    </message>
    <message>
        <source>two items have the same id</source>
        <translation>deux éléments ont le même identifiant</translation>
    </message>
    <message>
        <source>items {guid} and {after} overlap</source>
        <translation>les éléments {guid} et {after} se chevauchent</translation>
    </message>
    <message>
        <source>the required item &apos;{name}&apos; is missing</source>
        <translation>l&apos;élément requis «&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the item is too short</source>
        <translation>l&apos;élément est trop court</translation>
    </message>
    <message>
        <source>{value} bytes; only 512 and 4096 exist</source>
        <translation>{value} octets&#xa0;; seuls 512 et 4096 existent</translation>
    </message>
    <message>
        <source>{virtual_size} bytes is not a whole number of sectors up to 64 TiB</source>
        <translation>{virtual_size} octets ne sont pas un nombre entier de secteurs jusqu&apos;à 64 TiB</translation>
    </message>
    <message>
        <source>{key} is not a GUID</source>
        <translation>{key} n&apos;est pas un GUID</translation>
    </message>
    <message>
        <source>unknown locator type {guid}</source>
        <translation>type de localisateur inconnu {guid}</translation>
    </message>
    <message>
        <source>its entries do not fit into the item</source>
        <translation>ses entrées ne tiennent pas dans l&apos;élément</translation>
    </message>
    <message>
        <source>a key or value lies outside the item</source>
        <translation>une clé ou une valeur se trouve hors de l&apos;élément</translation>
    </message>
    <message>
        <source>a key or value is not UTF-16</source>
        <translation>une clé ou une valeur n&apos;est pas en UTF-16</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>une clé apparaît deux fois</translation>
    </message>
    <message>
        <source>{key} is too long to store</source>
        <translation>{key} est trop long à enregistrer</translation>
    </message>
    <message>
        <source>volume {index}: {reason}</source>
        <translation>volume {index}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>use the block view for this volume</source>
        <translation>utilisez la vue par blocs pour ce volume</translation>
    </message>
    <message>
        <source>opening volume {index} ({filesystem})</source>
        <translation>l&apos;ouverture du volume {index} ({filesystem})</translation>
    </message>
    <message>
        <source>listing {prefix}</source>
        <translation>l&apos;énumération de {prefix}</translation>
    </message>
    <message>
        <source>{prefix}: only the first {count} entries were read</source>
        <translation>{prefix}&#xa0;: seules les {count} premières entrées ont été lues</translation>
    </message>
    <message>
        <source>only the first {most} entries were listed</source>
        <translation>seules les {most} premières entrées ont été listées</translation>
    </message>
    <message>
        <source>{entry}: the folder was met before (a loop); not entered</source>
        <translation>{entry}&#xa0;: le dossier a déjà été rencontré (une boucle)&#xa0;; pas parcouru</translation>
    </message>
    <message>
        <source>{entry}: deeper than {most} folders; not entered</source>
        <translation>{entry}&#xa0;: plus profond que {most} dossiers&#xa0;; pas parcouru</translation>
    </message>
    <message>
        <source>volume {index} has no file &apos;{path}&apos; at this moment</source>
        <translation>le volume {index} n&apos;a pas de fichier «&#xa0;{path}&#xa0;» à cet instant</translation>
    </message>
    <message>
        <source>list the folder above to see what it holds</source>
        <translation>listez le dossier au-dessus pour voir ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>{entry}: {wanted} bytes are too many to read at once</source>
        <translation>{entry}&#xa0;: {wanted} octets sont trop pour être lus d&apos;un coup</translation>
    </message>
    <message>
        <source>copy the file out instead</source>
        <translation>copiez plutôt le fichier</translation>
    </message>
    <message>
        <source>reading {entry}</source>
        <translation>la lecture de {entry}</translation>
    </message>
    <message>
        <source>{entry} ends at {offset} of its {size} bytes</source>
        <translation>{entry} se termine à {offset} de ses {size} octets</translation>
    </message>
    <message>
        <source>let the guest check its file system</source>
        <translation>laissez l&apos;invité vérifier son système de fichiers</translation>
    </message>
    <message>
        <source>reading the layout of {entry}</source>
        <translation>la lecture de la disposition de {entry}</translation>
    </message>
    <message>
        <source>opening {entry}</source>
        <translation>l&apos;ouverture de {entry}</translation>
    </message>
    <message>
        <source>Copying {entry}</source>
        <translation>Copie de {entry}</translation>
    </message>
    <message>
        <source>copy what the link names instead</source>
        <translation>copiez plutôt ce que le lien nomme</translation>
    </message>
    <message>
        <source>it is a link to {target}; links are not copied</source>
        <translation>c&apos;est un lien vers {target}&#xa0;; les liens ne sont pas copiés</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket of the guest; these are not copied</source>
        <translation>c&apos;est un périphérique, un tube ou un socket de l&apos;invité&#xa0;; ceux-ci ne sont pas copiés</translation>
    </message>
    <message>
        <source>opening the folder</source>
        <translation>l&apos;ouverture du dossier</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>choisissez un autre nom ou dossier</translation>
    </message>
    <message>
        <source>this is a link or a file, not a folder; nothing is written through it</source>
        <translation>c&apos;est un lien ou un fichier, pas un dossier&#xa0;; rien n&apos;est écrit à travers lui</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Énumération des fichiers</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>{other}: {message}; taken as changed</source>
        <translation>{other}&#xa0;: {message}&#xa0;; considéré comme modifié</translation>
    </message>
    <message>
        <source>{other}: larger than its volume; judged by its layout alone</source>
        <translation>{other}&#xa0;: plus grand que son volume&#xa0;; jugé d&apos;après sa disposition seule</translation>
    </message>
    <message>
        <source>{path}: the volume names more content than it can hold; not compared</source>
        <translation>{path}&#xa0;: le volume nomme plus de contenu qu&apos;il ne peut en contenir&#xa0;; non comparé</translation>
    </message>
    <message>
        <source>Reading the free space of volume {index}</source>
        <translation>Lecture de l&apos;espace libre du volume {index}</translation>
    </message>
    <message>
        <source>the free space of {filesystem} is not read</source>
        <translation>l&apos;espace libre de {filesystem} n&apos;est pas lu</translation>
    </message>
    <message>
        <source>its allocation map is damaged ({error})</source>
        <translation>sa carte d&apos;allocation est endommagée ({error})</translation>
    </message>
    <message>
        <source>bytes {offset} to {end} of a volume of {length}</source>
        <translation>octets {offset} à {end} d&apos;un volume de {length}</translation>
    </message>
    <message>
        <source>the allocation map cannot be read: {what}</source>
        <translation>la carte d&apos;allocation ne peut pas être lue&#xa0;: {what}</translation>
    </message>
    <message>
        <source>let the guest check its file system; the block view still works</source>
        <translation>laissez l&apos;invité vérifier son système de fichiers&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster, {fats} tables</source>
        <translation>taille de secteur {sector}, {per} secteurs par cluster, {fats} tables</translation>
    </message>
    <message>
        <source>sector shift {sector}, cluster shift {cluster}</source>
        <translation>décalage de secteur {sector}, décalage de cluster {cluster}</translation>
    </message>
    <message>
        <source>the root folder names no allocation bitmap</source>
        <translation>le dossier racine ne nomme aucun bitmap d&apos;allocation</translation>
    </message>
    <message>
        <source>a bitmap of {length} bytes for {count} clusters</source>
        <translation>un bitmap de {length} octets pour {count} clusters</translation>
    </message>
    <message>
        <source>the allocation bitmap ends early</source>
        <translation>le bitmap d&apos;allocation se termine trop tôt</translation>
    </message>
    <message>
        <source>block size code {log_block}, {per_group} blocks a group</source>
        <translation>code de taille de bloc {log_block}, {per_group} blocs par groupe</translation>
    </message>
    <message>
        <source>descriptors spread over the volume (meta_bg) or clusters (bigalloc)</source>
        <translation>descripteurs répartis sur le volume (meta_bg) ou clusters (bigalloc)</translation>
    </message>
    <message>
        <source>{blocks} blocks of {size} bytes in {groups} groups</source>
        <translation>{blocks} blocs de {size} octets en {groups} groupes</translation>
    </message>
    <message>
        <source>sector size {sector}, {per} sectors a cluster</source>
        <translation>taille de secteur {sector}, {per} secteurs par cluster</translation>
    </message>
    <message>
        <source>{count} clusters of {unit} bytes</source>
        <translation>{count} clusters de {unit} octets</translation>
    </message>
    <message>
        <source>a domain controller (Active Directory)</source>
        <translation>un contrôleur de domaine (Active Directory)</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Exchange Server</source>
        <translation>Exchange Server</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Do not revert it while other domain controllers run, unless host and guest support the VM generation id (Server 2012 and later); restore from a directory backup instead.</source>
        <translation>Ne le rétablissez pas tant que d&apos;autres contrôleurs de domaine fonctionnent, sauf si l&apos;hôte et l&apos;invité prennent en charge l&apos;ID de génération de VM (Server 2012 et ultérieur)&#xa0;; restaurez plutôt une sauvegarde de l&apos;annuaire.</translation>
    </message>
    <message>
        <source>Revert only with all partners of the database in mind; prefer its own backup.</source>
        <translation>Ne rétablissez qu&apos;en tenant compte de tous les partenaires de la base de données&#xa0;; préférez sa propre sauvegarde.</translation>
    </message>
    <message>
        <source>Reverting can roll back update numbers, and replication then stops or loses changes.</source>
        <translation>Le rétablissement peut faire reculer les numéros de mise à jour&#xa0;; la réplication s&apos;arrête alors ou perd des modifications.</translation>
    </message>
    <message>
        <source>Reverting loses every transaction since the snapshot, and replicas can part.</source>
        <translation>Le rétablissement perd toutes les transactions depuis le point de contrôle, et les réplicas peuvent diverger.</translation>
    </message>
    <message>
        <source>The block map cannot be read to its end: {message}</source>
        <translation>La carte des blocs ne peut pas être lue jusqu&apos;au bout&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore the file from a copy.</source>
        <translation>Restaurez le fichier à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>Moments that need the blocks concerned cannot be read.</source>
        <translation>Les instants qui ont besoin des blocs concernés ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The guest seems to be {what}.</source>
        <translation>L&apos;invité semble être {what}.</translation>
    </message>
    <message>
        <source>The guest seems to run {what}.</source>
        <translation>L&apos;invité semble exécuter {what}.</translation>
    </message>
    <message>
        <source>{slot}: the guest holds {path}</source>
        <translation>{slot}&#xa0;: l&apos;invité contient {path}</translation>
    </message>
    <message>
        <source>files inside the guest cannot be shown: the library pytsk3 is not installed</source>
        <translation>les fichiers de l&apos;invité ne peuvent pas être affichés&#xa0;: la bibliothèque pytsk3 n&apos;est pas installée</translation>
    </message>
    <message>
        <source>install it with: pip install &apos;snapviewer[files]&apos;</source>
        <translation>installez-la avec&#xa0;: pip install &apos;snapviewer[files]&apos;</translation>
    </message>
    <message>
        <source>no file system known to snapviewer was recognised; the block view still works</source>
        <translation>aucun système de fichiers connu de snapviewer n&apos;a été reconnu&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>encrypted with {name}: files can only be seen inside the guest; the block view still works</source>
        <translation>chiffré avec {name}&#xa0;: les fichiers ne sont visibles que dans l&apos;invité&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>{name} is recognised, but its files are not read; the block view still works</source>
        <translation>{name} est reconnu, mais ses fichiers ne sont pas lus&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>an external ext journal</source>
        <translation>un journal ext externe</translation>
    </message>
    <message>
        <source>an LVM physical volume</source>
        <translation>un volume physique LVM</translation>
    </message>
    <message>
        <source>swap space holds no files</source>
        <translation>l&apos;espace d&apos;échange ne contient aucun fichier</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool</source>
        <translation>un disque d&apos;un pool d&apos;espaces de stockage</translation>
    </message>
    <message>
        <source>a member of a Linux RAID</source>
        <translation>un membre d&apos;un RAID Linux</translation>
    </message>
    <message>
        <source>It cannot be composed: {fault}</source>
        <translation>Il ne peut pas être composé&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Volume {number} ({kind}, {filesystem})</source>
        <translation>Volume {number} ({kind}, {filesystem})</translation>
    </message>
    <message>
        <source>{entries} entries listed, {files} files read, {errors} errors</source>
        <translation>{entries} entrées listées, {files} fichiers lus, {errors} erreurs</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The disk holds no partitions.</source>
        <translation>Le disque ne contient aucune partition.</translation>
    </message>
    <message>
        <source>pytsk3 is not installed</source>
        <translation>pytsk3 n&apos;est pas installé</translation>
    </message>
    <message>
        <source>{entry}: ends early</source>
        <translation>{entry}&#xa0;: se termine trop tôt</translation>
    </message>
    <message>
        <source>Reading the versions of {name}</source>
        <translation>Lecture des versions de {name}</translation>
    </message>
    <message>
        <source>the volume does not exist at this moment</source>
        <translation>le volume n&apos;existe pas à cet instant</translation>
    </message>
    <message>
        <source>larger than its volume</source>
        <translation>plus grand que son volume</translation>
    </message>
    <message>
        <source>Finding where the guest&apos;s files lie</source>
        <translation>Recherche de l&apos;emplacement des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {message}</source>
        <translation>Volume {index} ({filesystem})&#xa0;: {message}</translation>
    </message>
    <message>
        <source>FAT12</source>
        <translation>FAT12</translation>
    </message>
    <message>
        <source>FAT16</source>
        <translation>FAT16</translation>
    </message>
    <message>
        <source>NTFS or exFAT</source>
        <translation>NTFS ou exFAT</translation>
    </message>
    <message>
        <source>FAT32</source>
        <translation>FAT32</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Dynamic disk</source>
        <translation>Disque dynamique</translation>
    </message>
    <message>
        <source>Linux swap</source>
        <translation>Échange Linux</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Linux LVM</source>
        <translation>LVM Linux</translation>
    </message>
    <message>
        <source>EFI system</source>
        <translation>Système EFI</translation>
    </message>
    <message>
        <source>Linux RAID</source>
        <translation>RAID Linux</translation>
    </message>
    <message>
        <source>Microsoft reserved</source>
        <translation>Réservée Microsoft</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>Données de base</translation>
    </message>
    <message>
        <source>Dynamic disk metadata</source>
        <translation>Métadonnées de disque dynamique</translation>
    </message>
    <message>
        <source>Dynamic disk data</source>
        <translation>Données de disque dynamique</translation>
    </message>
    <message>
        <source>Storage Spaces</source>
        <translation>Espaces de stockage</translation>
    </message>
    <message>
        <source>BIOS boot</source>
        <translation>Démarrage BIOS</translation>
    </message>
    <message>
        <source>reserved by Windows; holds no files</source>
        <translation>réservée par Windows&#xa0;; ne contient aucun fichier</translation>
    </message>
    <message>
        <source>holds a boot loader, no files</source>
        <translation>contient un chargeur de démarrage, aucun fichier</translation>
    </message>
    <message>
        <source>the database of a dynamic disk; holds no files</source>
        <translation>la base de données d&apos;un disque dynamique&#xa0;; ne contient aucun fichier</translation>
    </message>
    <message>
        <source>volumes of a dynamic disk are not read; the block view still works</source>
        <translation>les volumes d&apos;un disque dynamique ne sont pas lus&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>a disk of a Storage Spaces pool is not read; the block view still works</source>
        <translation>un disque d&apos;un pool d&apos;espaces de stockage n&apos;est pas lu&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>Whole disk</source>
        <translation>Disque entier</translation>
    </message>
    <message>
        <source>the partition reaches {length} bytes past the end of the disk; the block view still works</source>
        <translation>la partition dépasse la fin du disque de {length} octets&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>Type {code}</source>
        <translation>Type {code}</translation>
    </message>
    <message>
        <source>both GPT partition tables are damaged; the block view still works</source>
        <translation>les deux tables de partition GPT sont endommagées&#xa0;; la vue des blocs fonctionne toujours</translation>
    </message>
    <message>
        <source>{what} just now. Wait until it is done, then refresh.</source>
        <translation>{what} en ce moment. Attendez que ce soit terminé, puis actualisez.</translation>
    </message>
    <message>
        <source>No other operation of the host on this VM is under way.</source>
        <translation>Aucune autre opération de l&apos;hôte sur cette VM n&apos;est en cours.</translation>
    </message>
    <message>
        <source>The host is merging disks of this VM; it may refuse until that is done.</source>
        <translation>L&apos;hôte fusionne des disques de cette VM&#xa0;; il peut refuser jusqu&apos;à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>The VM&apos;s state is &apos;{state}&apos;; the host may refuse.</source>
        <translation>L&apos;état de la VM est «&#xa0;{state}&#xa0;»&#xa0;; l&apos;hôte peut refuser.</translation>
    </message>
    <message>
        <source>Now is no snapshot.</source>
        <translation>Maintenant n&apos;est pas un point de contrôle.</translation>
    </message>
    <message>
        <source>This is a recovery snapshot of a backup; let the backup end first.</source>
        <translation>C&apos;est un point de contrôle de récupération d&apos;une sauvegarde&#xa0;; laissez d&apos;abord la sauvegarde se terminer.</translation>
    </message>
    <message>
        <source>Hyper-V made this snapshot for itself (&apos;{kind}&apos;); it may still need it.</source>
        <translation>Hyper-V a créé ce point de contrôle pour lui-même («&#xa0;{kind}&#xa0;»)&#xa0;; il peut encore en avoir besoin.</translation>
    </message>
    <message>
        <source>How much is written and freed cannot be known before: the host tells file sizes, not which blocks they share.</source>
        <translation>On ne peut pas savoir d&apos;avance combien sera écrit et libéré&#xa0;: l&apos;hôte indique les tailles des fichiers, pas les blocs qu&apos;ils partagent.</translation>
    </message>
    <message>
        <source>The host keeps what &apos;{machine}&apos; is now as the snapshot &apos;{name}&apos;.</source>
        <translation>L&apos;hôte conserve ce qu&apos;est «&#xa0;{machine}&#xa0;» maintenant comme point de contrôle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the snapshot.</source>
        <translation>Supprimez le point de contrôle.</translation>
    </message>
    <message>
        <source>Snapshots are switched off in this VM&apos;s settings (CheckpointType).</source>
        <translation>Les points de contrôle sont désactivés dans les paramètres de cette VM (CheckpointType).</translation>
    </message>
    <message>
        <source>The VM&apos;s memory, {size} now, is written with the snapshot; the VM stands still for a moment.</source>
        <translation>La mémoire de la VM, {size} actuellement, est écrite avec le point de contrôle&#xa0;; la VM s&apos;arrête un instant.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory.</source>
        <translation>Le point de contrôle est créé dans l&apos;invité, sans sa mémoire.</translation>
    </message>
    <message>
        <source>The snapshot is made inside the guest, without its memory, or with its memory where the guest cannot.</source>
        <translation>Le point de contrôle est créé dans l&apos;invité, sans sa mémoire, ou avec sa mémoire si l&apos;invité ne le peut pas.</translation>
    </message>
    <message>
        <source>take the snapshot &apos;{name}&apos;</source>
        <translation>créer le point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V puts a new differencing disk over it for {slot}</source>
        <translation>Hyper-V place un nouveau disque de différenciation au-dessus pour {slot}</translation>
    </message>
    <message>
        <source>Revert to &apos;{take_first}&apos;.</source>
        <translation>Rétablissez «&#xa0;{take_first}&#xa0;».</translation>
    </message>
    <message>
        <source>The VM becomes &apos;{moment}&apos; again. Everything Now has written since is gone for good: a host has no undo.</source>
        <translation>La VM redevient «&#xa0;{moment}&#xa0;». Tout ce que Maintenant a écrit depuis est définitivement perdu&#xa0;: un hôte n&apos;a pas d&apos;annulation.</translation>
    </message>
    <message>
        <source>The VM is running; the host stops it without shutting the guest down.</source>
        <translation>La VM fonctionne&#xa0;; l&apos;hôte l&apos;arrête sans arrêter l&apos;invité proprement.</translation>
    </message>
    <message>
        <source>The snapshot holds memory: the VM comes back saved or running in it.</source>
        <translation>Le point de contrôle contient la mémoire&#xa0;: la VM revient enregistrée ou en fonctionnement.</translation>
    </message>
    <message>
        <source>revert to &apos;{moment}&apos;</source>
        <translation>rétablir «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V removes what Now wrote</source>
        <translation>Hyper-V retire ce que Maintenant a écrit</translation>
    </message>
    <message>
        <source>The VM no longer has the disk {file}; the file stays.</source>
        <translation>La VM n&apos;a plus le disque {file}&#xa0;; le fichier reste.</translation>
    </message>
    <message>
        <source>Rename it back.</source>
        <translation>Renommez-le à nouveau.</translation>
    </message>
    <message>
        <source>call &apos;{moment}&apos; &apos;{name}&apos;</source>
        <translation>appeler «&#xa0;{moment}&#xa0;» «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete snapshot and everything below: &apos;{moment}&apos;</source>
        <translation>Supprimer le point de contrôle et tout ce qui est au-dessous&#xa0;: «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete snapshot: &apos;{moment}&apos;</source>
        <translation>Supprimer le point de contrôle&#xa0;: «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>You can no longer go back to {names}. The VM itself does not change. A host has no undo.</source>
        <translation>Vous ne pouvez plus revenir à {names}. La VM elle-même ne change pas. Un hôte n&apos;a pas d&apos;annulation.</translation>
    </message>
    <message>
        <source>delete {names}</source>
        <translation>supprimer {names}</translation>
    </message>
    <message>
        <source>Hyper-V removes the settings and saved state of &apos;{name}&apos;</source>
        <translation>Hyper-V retire les paramètres et l&apos;état enregistré de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Hyper-V removes it</source>
        <translation>Hyper-V le retire</translation>
    </message>
    <message>
        <source>{file} is no disk that Hyper-V made for a snapshot; whether it goes or stays the host decides.</source>
        <translation>{file} n&apos;est pas un disque que Hyper-V a créé pour un point de contrôle&#xa0;; c&apos;est l&apos;hôte qui décide s&apos;il part ou reste.</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, {size} at most</source>
        <translation>Hyper-V fusionne {child} avec lui, {size} au plus</translation>
    </message>
    <message>
        <source>Hyper-V merges {child} with it, of unknown size</source>
        <translation>Hyper-V fusionne {child} avec lui, taille inconnue</translation>
    </message>
    <message numerus="yes">
        <source>{file} stays: {n} disk stands on it.</source>
        <comment>{file} stays: {n} disks stand on it.</comment>
        <translation>
            <numerusform>{file} reste&#xa0;: {n} disque repose dessus.</numerusform>
            <numerusform>{file} reste&#xa0;: {n} disques reposent dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>check the name, the network, and that remote management (WinRM) is on: Enable-PSRemoting on the host</source>
        <translation>vérifiez le nom, le réseau et que la gestion à distance (WinRM) est activée&#xa0;: Enable-PSRemoting sur l&apos;hôte</translation>
    </message>
    <message>
        <source>look at the host; if it is only slow, try again</source>
        <translation>regardez l&apos;hôte&#xa0;; s&apos;il est seulement lent, réessayez</translation>
    </message>
    <message>
        <source>use an account in the host&apos;s group &apos;Hyper-V Administrators&apos; or &apos;Administrators&apos;</source>
        <translation>utilisez un compte du groupe «&#xa0;Administrateurs Hyper-V&#xa0;» ou «&#xa0;Administrateurs&#xa0;» de l&apos;hôte</translation>
    </message>
    <message>
        <source>on the host, install the Hyper-V PowerShell module (it exists from Windows Server 2012 on); for older hosts open the VM&apos;s folder instead</source>
        <translation>sur l&apos;hôte, installez le module PowerShell Hyper-V (il existe depuis Windows Server 2012)&#xa0;; pour les hôtes plus anciens, ouvrez plutôt le dossier de la VM</translation>
    </message>
    <message>
        <source>see the host&apos;s message; its event log &apos;Hyper-V-VMMS&apos; says more</source>
        <translation>voyez le message de l&apos;hôte&#xa0;; son journal d&apos;événements «&#xa0;Hyper-V-VMMS&#xa0;» en dit plus</translation>
    </message>
    <message>
        <source>run the command again; if it stays, check what the host&apos;s PowerShell prints when it starts</source>
        <translation>relancez la commande&#xa0;; si cela persiste, vérifiez ce que le PowerShell de l&apos;hôte affiche à son démarrage</translation>
    </message>
    <message>
        <source>pip install &apos;snapviewer[host]&apos;</source>
        <translation>pip install &apos;snapviewer[host]&apos;</translation>
    </message>
    <message>
        <source>the host failed without a message</source>
        <translation>l&apos;hôte a échoué sans message</translation>
    </message>
    <message>
        <source>No longer waiting. The host carries on with what it has begun: {steps}.</source>
        <translation>Fin de l&apos;attente. L&apos;hôte poursuit ce qu&apos;il a commencé&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>The rest of the plan was not begun.</source>
        <translation>Le reste du plan n&apos;a pas été commencé.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has changed on the host since the plan was made</source>
        <translation>«&#xa0;{vm}&#xa0;» a changé sur l&apos;hôte depuis que le plan a été établi</translation>
    </message>
    <message>
        <source>{message} (done before that: {steps})</source>
        <translation>{message} (fait auparavant&#xa0;: {steps})</translation>
    </message>
    <message>
        <source>{message} (the host may carry on with it; refresh to see)</source>
        <translation>{message} (l&apos;hôte poursuit peut-être&#xa0;; actualisez pour voir)</translation>
    </message>
    <message>
        <source>{message} (the cmdlet was carried out; only watching it failed)</source>
        <translation>{message} (l&apos;applet de commande a été exécutée&#xa0;; seule sa surveillance a échoué)</translation>
    </message>
    <message>
        <source>the host is idle but still lists {left}</source>
        <translation>l&apos;hôte est inactif, mais liste encore {left}</translation>
    </message>
    <message>
        <source>The host merges</source>
        <translation>L&apos;hôte fusionne</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} virtual machines: {ids}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} machines virtuelles&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>name the one you mean by its id</source>
        <translation>désignez celle que vous voulez par son ID</translation>
    </message>
    <message>
        <source>The host cannot say more about a disk file: {message}</source>
        <translation>L&apos;hôte ne peut pas en dire plus sur un fichier de disque&#xa0;: {message}</translation>
    </message>
    <message>
        <source>If another host uses the file on shared storage, ask that one.</source>
        <translation>Si un autre hôte utilise le fichier sur un stockage partagé, interrogez celui-là.</translation>
    </message>
    <message>
        <source>Its size and parent are not known, so no forecast counts it.</source>
        <translation>Sa taille et son parent ne sont pas connus, aucune prévision ne le compte donc.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host merges it now.</source>
        <translation>Plus aucun point de contrôle ne nomme ce disque&#xa0;; l&apos;hôte le fusionne actuellement.</translation>
    </message>
    <message>
        <source>No snapshot names this disk any more; the host has yet to merge it.</source>
        <translation>Plus aucun point de contrôle ne nomme ce disque&#xa0;; l&apos;hôte doit encore le fusionner.</translation>
    </message>
    <message>
        <source>If it stays so, look for a backup or a lock that holds the merge up.</source>
        <translation>Si cela reste ainsi, cherchez une sauvegarde ou un verrou qui retarde la fusion.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;, &apos;{status}&apos;</source>
        <translation>l&apos;hôte indique «&#xa0;{state}&#xa0;», «&#xa0;{status}&#xa0;»</translation>
    </message>
    <message>
        <source>the host says &apos;{state}&apos;</source>
        <translation>l&apos;hôte indique «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>look whether this login may see the VMs of &apos;{host}&apos;</source>
        <translation>vérifier si cette connexion peut voir les VM de « {host} »</translation>
    </message>
    <message>
        <source>The host calls the VM&apos;s state critical: {state}.</source>
        <translation>L&apos;hôte dit que l&apos;état de la VM est critique&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Check that its storage can be reached.</source>
        <translation>Vérifiez que son stockage est accessible.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a recovery snapshot, as backups make it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un point de contrôle de récupération, comme en créent les sauvegardes.</translation>
    </message>
    <message>
        <source>If no backup runs, the backup program has left it behind.</source>
        <translation>Si aucune sauvegarde n&apos;est en cours, le programme de sauvegarde l&apos;a laissé.</translation>
    </message>
    <message>
        <source>The host says that &apos;{name}&apos; stands on the snapshot {parent}, which it does not list.</source>
        <translation>L&apos;hôte dit que «&#xa0;{name}&#xa0;» repose sur le point de contrôle {parent}, qu&apos;il ne liste pas.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown as a root.</source>
        <translation>«&#xa0;{name}&#xa0;» est affiché comme racine.</translation>
    </message>
    <message>
        <source>The parents the host names go round in a circle at &apos;{current}&apos;.</source>
        <translation>Les parents que l&apos;hôte nomme tournent en rond à «&#xa0;{current}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{current}&apos; is shown as a root.</source>
        <translation>«&#xa0;{current}&#xa0;» est affiché comme racine.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; shows no virtual machine to this login, which belongs to neither &apos;Administrators&apos; nor &apos;Hyper-V Administrators&apos;; Hyper-V then lists nothing.</source>
        <translation>«&#xa0;{name}&#xa0;» ne montre aucune machine virtuelle à ce compte, qui n&apos;appartient ni à «&#xa0;Administrateurs&#xa0;» ni à «&#xa0;Administrateurs Hyper-V&#xa0;»&#xa0;; Hyper-V ne liste alors rien.</translation>
    </message>
    <message>
        <source>Use another account, or start as administrator.</source>
        <translation>Utilisez un autre compte, ou démarrez en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>The host takes a snapshot</source>
        <translation>L&apos;hôte crée un point de contrôle</translation>
    </message>
    <message>
        <source>The host reverts to a snapshot</source>
        <translation>L&apos;hôte rétablit un point de contrôle</translation>
    </message>
    <message>
        <source>The host deletes a snapshot</source>
        <translation>L&apos;hôte supprime un point de contrôle</translation>
    </message>
    <message>
        <source>The host exports the VM</source>
        <translation>L&apos;hôte exporte la VM</translation>
    </message>
    <message>
        <source>The host migrates the VM</source>
        <translation>L&apos;hôte migre la VM</translation>
    </message>
    <message>
        <source>The host backs the VM up</source>
        <translation>L&apos;hôte sauvegarde la VM</translation>
    </message>
    <message>
        <source>The host moves the VM&apos;s storage</source>
        <translation>L&apos;hôte déplace le stockage de la VM</translation>
    </message>
    <message>
        <source>the host&apos;s answer is not as expected: {error}</source>
        <translation>la réponse de l&apos;hôte n&apos;est pas celle attendue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the host refused the login: {text}</source>
        <translation>l&apos;hôte a refusé la connexion&#xa0;: {text}</translation>
    </message>
    <message>
        <source>the host cannot be reached: {text}</source>
        <translation>l&apos;hôte est injoignable&#xa0;: {text}</translation>
    </message>
    <message>
        <source>reaching another machine needs pypsrp, which is not installed ({error})</source>
        <translation>joindre une autre machine nécessite pypsrp, qui n&apos;est pas installé ({error})</translation>
    </message>
    <message>
        <source>no answer within {seconds} s; the host may still be at work on it</source>
        <translation>pas de réponse en {seconds} s&#xa0;; l&apos;hôte y travaille peut-être encore</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>this machine runs no Hyper-V</source>
        <translation>cette machine n&apos;exécute pas Hyper-V</translation>
    </message>
    <message>
        <source>name a Windows host: --host NAME</source>
        <translation>nommez un hôte Windows&#xa0;: --host NAME</translation>
    </message>
    <message>
        <source>the request is too long for a command line ({length} characters)</source>
        <translation>la requête est trop longue pour une ligne de commande ({length} caractères)</translation>
    </message>
    <message>
        <source>use shorter names</source>
        <translation>utilisez des noms plus courts</translation>
    </message>
    <message>
        <source>PowerShell cannot be started: {error}</source>
        <translation>PowerShell ne peut pas être démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>check that Windows PowerShell is installed and allowed to run</source>
        <translation>vérifiez que Windows PowerShell est installé et autorisé à s&apos;exécuter</translation>
    </message>
    <message>
        <source>{name} is no host name</source>
        <translation>{name} n&apos;est pas un nom d&apos;hôte</translation>
    </message>
    <message>
        <source>give a computer name, a full domain name, an IP address, or &apos;.&apos; for this machine</source>
        <translation>donnez un nom d&apos;ordinateur, un nom de domaine complet, une adresse IP, ou &apos;.&apos; pour cette machine</translation>
    </message>
    <message>
        <source>the host sent no answer; it said: {said}</source>
        <translation>l&apos;hôte n&apos;a envoyé aucune réponse&#xa0;; il a dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>the host sent no answer</source>
        <translation>l&apos;hôte n&apos;a envoyé aucune réponse</translation>
    </message>
    <message>
        <source>the host&apos;s answer cannot be read: {error}</source>
        <translation>la réponse de l&apos;hôte ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the host&apos;s answer is no object</source>
        <translation>la réponse de l&apos;hôte n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the host&apos;s answer holds no result</source>
        <translation>la réponse de l&apos;hôte ne contient aucun résultat</translation>
    </message>
    <message>
        <source>it is a {kind} disk and has no parent</source>
        <translation>c&apos;est un disque de type {kind}, qui n&apos;a pas de parent</translation>
    </message>
    <message>
        <source>its id is the one the child expects</source>
        <translation>son ID est celui que l&apos;enfant attend</translation>
    </message>
    <message>
        <source>its id is another</source>
        <translation>son ID est un autre</translation>
    </message>
    <message>
        <source>same virtual size</source>
        <translation>même taille virtuelle</translation>
    </message>
    <message>
        <source>another virtual size</source>
        <translation>autre taille virtuelle</translation>
    </message>
    <message>
        <source>same virtual disk id</source>
        <translation>même ID de disque virtuel</translation>
    </message>
    <message>
        <source>another virtual disk id</source>
        <translation>autre ID de disque virtuel</translation>
    </message>
    <message>
        <source>it has the stored name</source>
        <translation>il a le nom enregistré</translation>
    </message>
    <message>
        <source>{overlap:.0%} of the child&apos;s blocks lie over data of it</source>
        <translation>{overlap:.0%} des blocs de l&apos;enfant recouvrent des données de celui-ci</translation>
    </message>
    <message>
        <source>not modified after the child</source>
        <translation>non modifié après l&apos;enfant</translation>
    </message>
    <message>
        <source>modified after the child</source>
        <translation>modifié après l&apos;enfant</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>processeurs</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>disques</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>microprogramme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>times and ids</source>
        <translation>heures et ID</translation>
    </message>
    <message>
        <source>Floppy</source>
        <translation>Disquette</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Microprogramme</translation>
    </message>
    <message>
        <source>Guest state</source>
        <translation>État invité</translation>
    </message>
    <message>
        <source>Number of processors</source>
        <translation>Nombre de processeurs</translation>
    </message>
    <message>
        <source>Processor limit (1/1000 %)</source>
        <translation>Limite de processeur (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor reservation (1/1000 %)</source>
        <translation>Réserve de processeur (1/1000 %)</translation>
    </message>
    <message>
        <source>Processor weight</source>
        <translation>Poids de processeur</translation>
    </message>
    <message>
        <source>Limit CPU identification</source>
        <translation>Limiter l&apos;identification du processeur</translation>
    </message>
    <message>
        <source>Limit processor features (for migration)</source>
        <translation>Limiter les fonctions du processeur (pour la migration)</translation>
    </message>
    <message>
        <source>Nested virtualization</source>
        <translation>Virtualisation imbriquée</translation>
    </message>
    <message>
        <source>Hardware threads per core</source>
        <translation>Threads matériels par cœur</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Mémoire (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory (MiB)</source>
        <translation>Mémoire maximale (MiB)</translation>
    </message>
    <message>
        <source>Minimum memory (MiB)</source>
        <translation>Mémoire minimale (MiB)</translation>
    </message>
    <message>
        <source>Memory priority</source>
        <translation>Priorité de la mémoire</translation>
    </message>
    <message>
        <source>Memory buffer (%)</source>
        <translation>Mémoire tampon (%)</translation>
    </message>
    <message>
        <source>Dynamic memory</source>
        <translation>Mémoire dynamique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind of configuration</source>
        <translation>Type de configuration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Configuration version</source>
        <translation>Version de configuration</translation>
    </message>
    <message>
        <source>Generation (0 = 1, 1 = 2)</source>
        <translation>Génération (0 = 1, 1 = 2)</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hautement disponible</translation>
    </message>
    <message>
        <source>Last powered off</source>
        <translation>Dernier arrêt</translation>
    </message>
    <message>
        <source>Last powered on</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>Last change of state</source>
        <translation>Dernier changement d&apos;état</translation>
    </message>
    <message>
        <source>Id of the virtual machine</source>
        <translation>ID de la machine virtuelle</translation>
    </message>
    <message>
        <source>Stopped at host shutdown</source>
        <translation>Arrêtée à l&apos;arrêt de l&apos;hôte</translation>
    </message>
    <message>
        <source>Merge pending</source>
        <translation>Fusion en attente</translation>
    </message>
    <message>
        <source>Generation id</source>
        <translation>ID de génération</translation>
    </message>
    <message>
        <source>Automatic snapshots</source>
        <translation>Points de contrôle automatiques</translation>
    </message>
    <message>
        <source>Kind of snapshots taken</source>
        <translation>Type de points de contrôle créés</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>At host shutdown</source>
        <translation>À l&apos;arrêt de l&apos;hôte</translation>
    </message>
    <message>
        <source>At host start</source>
        <translation>Au démarrage de l&apos;hôte</translation>
    </message>
    <message>
        <source>Delay at host start (s)</source>
        <translation>Délai au démarrage de l&apos;hôte (s)</translation>
    </message>
    <message>
        <source>Saved memory</source>
        <translation>Mémoire enregistrée</translation>
    </message>
    <message>
        <source>Saved device state</source>
        <translation>État des périphériques enregistré</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>IOPS limit</source>
        <translation>limite d&apos;IOPS</translation>
    </message>
    <message>
        <source>IOPS reservation</source>
        <translation>réserve d&apos;IOPS</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>mode de cache</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>adresse MAC</translation>
    </message>
    <message>
        <source>static MAC address</source>
        <translation>adresse MAC statique</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>commutateur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>switch name</source>
        <translation>nom du commutateur</translation>
    </message>
    <message>
        <source>port name</source>
        <translation>nom du port</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>secure boot</source>
        <translation>démarrage sécurisé</translation>
    </message>
    <message>
        <source>secure boot template</source>
        <translation>modèle de démarrage sécurisé</translation>
    </message>
    <message>
        <source>Num Lock at start</source>
        <translation>Verr. num. au démarrage</translation>
    </message>
    <message>
        <source>device version</source>
        <translation>version du périphérique</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>{shown} … ({n} byte)</source>
        <comment>{shown} … ({n} bytes)</comment>
        <translation>
            <numerusform>{shown} … ({n} octet)</numerusform>
            <numerusform>{shown} … ({n} octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Network adapter</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Devices: {path}</source>
        <translation>Périphériques&#xa0;: {path}</translation>
    </message>
    <message>
        <source>snapshots disabled</source>
        <translation>points de contrôle désactivés</translation>
    </message>
    <message>
        <source>production snapshots, standard where that fails</source>
        <translation>points de contrôle de production, standard en cas d&apos;échec</translation>
    </message>
    <message>
        <source>production snapshots only</source>
        <translation>points de contrôle de production uniquement</translation>
    </message>
    <message>
        <source>standard snapshots</source>
        <translation>points de contrôle standard</translation>
    </message>
    <message>
        <source>automatic snapshots on</source>
        <translation>points de contrôle automatiques activés</translation>
    </message>
    <message>
        <source>there is no &apos;configuration&apos; element, so this is no Hyper-V configuration</source>
        <translation>il n&apos;y a pas d&apos;élément &apos;configuration&apos;, ce n&apos;est donc pas une configuration Hyper-V</translation>
    </message>
    <message>
        <source>the key cannot be set: {error}</source>
        <translation>la clé ne peut pas être définie&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the configuration is built in a way this program does not know; change it on a Hyper-V host</source>
        <translation>la configuration est construite d&apos;une façon que ce programme ne connaît pas&#xa0;; modifiez-la sur un hôte Hyper-V</translation>
    </message>
    <message>
        <source>the key cannot be kept: {error}</source>
        <translation>la clé ne peut pas être conservée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>change it on a Hyper-V host</source>
        <translation>modifiez-la sur un hôte Hyper-V</translation>
    </message>
    <message>
        <source>the configuration has no hard disk at {slot}</source>
        <translation>la configuration n&apos;a pas de disque dur en {slot}</translation>
    </message>
    <message>
        <source>check the VM&apos;s disks with &apos;snapviewer inspect&apos;</source>
        <translation>vérifiez les disques de la VM avec &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration could not be read, so its disks and its present state are not known: {message}</source>
        <translation>La configuration de la VM n&apos;a pas pu être lue, ses disques et son état présent ne sont donc pas connus&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Nothing of this VM can be changed.</source>
        <translation>Rien ne peut être modifié dans cette VM.</translation>
    </message>
    <message>
        <source>{stem} (configuration unreadable)</source>
        <translation>{stem} (configuration illisible)</translation>
    </message>
    <message>
        <source>A snapshot&apos;s configuration could not be read: {message}</source>
        <translation>La configuration d&apos;un point de contrôle n&apos;a pas pu être lue&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The snapshot is not shown in the tree; the files it may need are not touched.</source>
        <translation>Le point de contrôle n&apos;apparaît pas dans l&apos;arborescence&#xa0;; les fichiers dont il peut avoir besoin ne sont pas touchés.</translation>
    </message>
    <message>
        <source>the configuration could not be read</source>
        <translation>la configuration n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>{stem} (configuration missing)</source>
        <translation>{stem} (configuration manquante)</translation>
    </message>
    <message>
        <source>Snapshots of this VM were found, but not the VM&apos;s own configuration; Now is not known.</source>
        <translation>Des points de contrôle de cette VM ont été trouvés, mais pas la configuration de la VM elle-même&#xa0;; Maintenant n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Restore &apos;Virtual Machines\{vm_id}.xml&apos; (or .vmcx) from a copy, or add the folder that holds it, then refresh.</source>
        <translation>Restaurez &apos;Virtual Machines\{vm_id}.xml&apos; (ou .vmcx) d&apos;une copie, ou ajoutez le dossier qui le contient, puis actualisez.</translation>
    </message>
    <message>
        <source>logical_id of the snapshots: {id}</source>
        <translation>logical_id des points de contrôle&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{vm_id} (configuration missing)</source>
        <translation>{vm_id} (configuration manquante)</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration is missing</source>
        <translation>la configuration de la VM elle-même manque</translation>
    </message>
    <message>
        <source>a disk file by itself says nothing about its VM</source>
        <translation>un fichier de disque à lui seul ne dit rien de sa VM</translation>
    </message>
    <message>
        <source>no configuration was found that could say what is needed</source>
        <translation>aucune configuration n&apos;a été trouvée qui pourrait dire ce qui est nécessaire</translation>
    </message>
    <message>
        <source>an interrupted action works on it</source>
        <translation>une action interrompue travaille dessus</translation>
    </message>
    <message>
        <source>it has {count} names (hard links), and what stands on the others cannot be seen</source>
        <translation>il a {count} noms (liens physiques), et ce qui repose sur les autres ne peut pas être vu</translation>
    </message>
    <message>
        <source>{record} names a disk of this name</source>
        <translation>{record} nomme un disque de ce nom</translation>
    </message>
    <message>
        <source>{where} names it, which is no configuration of a VM here</source>
        <translation>{where}, qui n&apos;est pas une configuration d&apos;une VM d&apos;ici, le nomme</translation>
    </message>
    <message>
        <source>it was written after {name}, the disk that &apos;{machine}&apos; uses now: the newest state may be in it</source>
        <translation>il a été écrit après {name}, le disque que «&#xa0;{machine}&#xa0;» utilise maintenant&#xa0;: l&apos;état le plus récent peut s&apos;y trouver</translation>
    </message>
    <message>
        <source>no configuration here mentions this folder: its VM may be registered elsewhere</source>
        <translation>aucune configuration ici ne mentionne ce dossier&#xa0;: sa VM peut être inscrite ailleurs</translation>
    </message>
    <message>
        <source>a configuration could not be read, and it could name this file</source>
        <translation>une configuration n&apos;a pas pu être lue, et elle pourrait nommer ce fichier</translation>
    </message>
    <message>
        <source>{place} was not read, and what lies there could need it</source>
        <translation>{place} n&apos;a pas été lu, et ce qui s&apos;y trouve pourrait en avoir besoin</translation>
    </message>
    <message>
        <source>the host lists VMs that are not here, and one of them could need it</source>
        <translation>l&apos;hôte liste des VM qui ne sont pas ici, et l&apos;une d&apos;elles pourrait en avoir besoin</translation>
    </message>
    <message>
        <source>{name} is missing, and this could be it</source>
        <translation>{name} manque, et ce fichier pourrait être celui-là</translation>
    </message>
    <message>
        <source>it has the name of {used}, which is in use: it may be a copy that somebody keeps</source>
        <translation>il a le nom de {used}, qui est utilisé&#xa0;: ce peut être une copie que quelqu&apos;un conserve</translation>
    </message>
    <message>
        <source>of &apos;{machine}&apos; not all is known: {text}</source>
        <translation>de «&#xa0;{machine}&#xa0;», tout n&apos;est pas connu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>point de branchement</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>it could be the parent of {name}</source>
        <translation>il pourrait être le parent de {name}</translation>
    </message>
    <message>
        <source>{name} misses a parent of this name</source>
        <translation>il manque à {name} un parent de ce nom</translation>
    </message>
    <message>
        <source>the parent that {name} lacks could be or need it</source>
        <translation>le parent qui manque à {name} pourrait être ce fichier ou en avoir besoin</translation>
    </message>
    <message>
        <source>{name} could stand on another file just as well</source>
        <translation>{name} pourrait tout aussi bien reposer sur un autre fichier</translation>
    </message>
    <message>
        <source>{name} names it as its parent, but its id is another</source>
        <translation>{name} le nomme comme son parent, mais son identifiant est un autre</translation>
    </message>
    <message>
        <source>a disk above it cannot be judged</source>
        <translation>un disque au-dessus de lui ne peut pas être jugé</translation>
    </message>
    <message>
        <source>it belongs to the VHD set {name}</source>
        <translation>il appartient à l&apos;ensemble VHD {name}</translation>
    </message>
    <message>
        <source>{name} of &apos;{machine}&apos; is missing and could stand on it</source>
        <translation>{name} de «&#xa0;{machine}&#xa0;» manque et pourrait reposer dessus</translation>
    </message>
    <message>
        <source>{child} cannot be read and stands on it</source>
        <translation>{child} ne peut pas être lu et repose dessus</translation>
    </message>
    <message>
        <source>{child} cannot be read and could be its child</source>
        <translation>{child} ne peut pas être lu et pourrait être son enfant</translation>
    </message>
    <message>
        <source>Nothing that was read here names this file, and its kind is not known to this program.</source>
        <translation>Rien de ce qui a été lu ici ne nomme ce fichier, et son type n&apos;est pas connu de ce programme.</translation>
    </message>
    <message>
        <source>Not on this program&apos;s word: it knows no use for the file and no proof that it has none.</source>
        <translation>Pas sur la parole de ce programme&#xa0;: il ne lui connaît aucun usage et n&apos;a aucune preuve qu&apos;il n&apos;en a pas.</translation>
    </message>
    <message>
        <source>A disk file that could not be read: {fault}.</source>
        <translation>Un fichier de disque qui n&apos;a pas pu être lu&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>Not before it could be read.</source>
        <translation>Pas avant qu&apos;il ait pu être lu.</translation>
    </message>
    <message>
        <source>Its link to its parent is broken, so it cannot be read as a disk at present.</source>
        <translation>Son lien vers son parent est rompu, il ne peut donc pas être lu comme disque actuellement.</translation>
    </message>
    <message>
        <source>{moments} could no longer be read.</source>
        <translation>{moments} ne pourraient plus être lus.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un disque de différenciation ({format}) sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>A {format} disk that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un disque {format} sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>A disk file that others stand on: it was made a parent by hand, not by taking a snapshot, and no snapshot names it itself.</source>
        <translation>Un fichier de disque sur lequel d&apos;autres reposent&#xa0;: il a été fait parent à la main, pas par la création d&apos;un point de contrôle, et aucun point de contrôle ne le nomme lui-même.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: {child}. Merging writes that file into this one; until then it waits.</source>
        <translation>Un fichier de disque dont le point de contrôle a été supprimé. Un fichier repose encore dessus&#xa0;: {child}. La fusion écrit ce fichier-là dans celui-ci&#xa0;; jusque-là, il attend.</translation>
    </message>
    <message>
        <source>A disk file whose snapshot was deleted. One file still stands on it: the file above it. Merging writes that file into this one; until then it waits.</source>
        <translation>Un fichier de disque dont le point de contrôle a été supprimé. Un fichier repose encore dessus&#xa0;: le fichier au-dessus. La fusion écrit ce fichier-là dans celui-ci&#xa0;; jusque-là, il attend.</translation>
    </message>
    <message>
        <source>Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.</source>
        <translation>Pas à la main. Fusionner (Ctrl+M) rend son espace et conserve chaque instant.</translation>
    </message>
    <message numerus="yes">
        <source>A disk file whose snapshot was deleted. {n} file still stands on it, so it cannot be merged: each of them needs its blocks.</source>
        <comment>A disk file whose snapshot was deleted. {n} files still stand on it, so it cannot be merged: each of them needs its blocks.</comment>
        <translation>
            <numerusform>Un fichier de disque dont le point de contrôle a été supprimé. {n} fichier repose encore dessus, il ne peut donc pas être fusionné&#xa0;: chacun a besoin de ses blocs.</numerusform>
            <numerusform>Un fichier de disque dont le point de contrôle a été supprimé. {n} fichiers reposent encore dessus, il ne peut donc pas être fusionné&#xa0;: chacun a besoin de ses blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It goes by itself once only one file is left above it and that one is merged.</source>
        <translation>Non. Il disparaît de lui-même quand il ne reste plus qu&apos;un fichier au-dessus et que celui-ci est fusionné.</translation>
    </message>
    <message>
        <source>A differencing disk ({format}) that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un disque de différenciation ({format}) dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>A {format} disk that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un disque {format} dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>A disk file that nothing needs: every configuration and every disk below the opened folder was read, and none refers to it.</source>
        <translation>Un fichier de disque dont rien n&apos;a besoin&#xa0;: chaque configuration et chaque disque sous le dossier ouvert a été lu, et aucun ne s&apos;y réfère.</translation>
    </message>
    <message>
        <source>Yes, as far as this folder can show. A VM that lies elsewhere could still use it: open the folder that holds all VMs to be sure, and move the file away before you delete it.</source>
        <translation>Oui, pour autant que ce dossier le montre. Une VM située ailleurs pourrait encore l&apos;utiliser&#xa0;: ouvrez le dossier qui contient toutes les VM pour en être sûr, et déplacez le fichier avant de le supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte comes free. No moment of any VM read here changes.</source>
        <comment>{n} bytes come free. No moment of any VM read here changes.</comment>
        <translation>
            <numerusform>{n} octet se libère. Aucun instant d&apos;une VM lue ici ne change.</numerusform>
            <numerusform>{n} octets se libèrent. Aucun instant d&apos;une VM lue ici ne change.</numerusform>
        </translation>
    </message>
    <message>
        <source>A differencing disk ({format}) of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un disque de différenciation ({format}) dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>A {format} disk of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un disque {format} dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it: {doubt}.</source>
        <translation>Un fichier de disque dont on ne sait pas si quelque chose en a besoin&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>something that could refer to it could not be read</source>
        <translation>quelque chose qui pourrait s&apos;y référer n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>No. Make readable what could refer to it, then look again.</source>
        <translation>Non. Rendez lisible ce qui pourrait s&apos;y référer, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>If something does need it, that can no longer be read.</source>
        <translation>Si quelque chose en a besoin, cela ne pourra plus être lu.</translation>
    </message>
    <message>
        <source>Now of {machine}</source>
        <translation>Maintenant de {machine}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of {machine}</source>
        <translation>«&#xa0;{moment}&#xa0;» de {machine}</translation>
    </message>
    <message>
        <source>A differencing disk ({format}): it holds what was written on top of its parent.</source>
        <translation>Un disque de différenciation ({format})&#xa0;: il contient ce qui a été écrit par-dessus son parent.</translation>
    </message>
    <message>
        <source>The base disk: a {format} disk that stands on no other file.</source>
        <translation>Le disque de base&#xa0;: un disque {format} qui ne repose sur aucun autre fichier.</translation>
    </message>
    <message>
        <source>The base disk: a disk file that stands on no other file.</source>
        <translation>Le disque de base&#xa0;: un fichier de disque qui ne repose sur aucun autre fichier.</translation>
    </message>
    <message>
        <source>{present} writes into it, and {snapshots} reads it too.</source>
        <translation>{present} y écrit, et {snapshots} le lit aussi.</translation>
    </message>
    <message>
        <source>{present} writes into it.</source>
        <translation>{present} y écrit.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Il a été figé quand le point de contrôle {snapshot} a été créé&#xa0;: plus rien n&apos;y écrit, et ce qui est venu ensuite repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshot {snapshot} was taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Il a été figé quand le point de contrôle {snapshot} a été créé&#xa0;: plus rien n&apos;y écrit, et aucun autre fichier ne repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and what came later stands on it.</source>
        <translation>Il a été figé quand les points de contrôle {snapshots} ont été créés&#xa0;: plus rien n&apos;y écrit, et ce qui est venu ensuite repose dessus.</translation>
    </message>
    <message>
        <source>It was frozen when the snapshots {snapshots} were taken: nothing writes to it any more, and no other file stands on it.</source>
        <translation>Il a été figé quand les points de contrôle {snapshots} ont été créés&#xa0;: plus rien n&apos;y écrit, et aucun autre fichier ne repose dessus.</translation>
    </message>
    <message>
        <source>No. It is the VM&apos;s own disk.</source>
        <translation>Non. C&apos;est le propre disque de la VM.</translation>
    </message>
    <message>
        <source>No. To get its space back, delete the snapshot here or in Hyper-V: what others need is merged then.</source>
        <translation>Non. Pour récupérer son espace, supprimez le point de contrôle ici ou dans Hyper-V&#xa0;: ce dont d&apos;autres ont besoin est alors fusionné.</translation>
    </message>
    <message>
        <source>What stands on it could no longer be read.</source>
        <translation>Ce qui repose dessus ne pourrait plus être lu.</translation>
    </message>
    <message>
        <source>Whatever it holds that is nowhere else is lost.</source>
        <translation>Tout ce qu&apos;il contient et qui n&apos;est nulle part ailleurs est perdu.</translation>
    </message>
    <message>
        <source>Only bringing back the very same file cures that.</source>
        <translation>Seul le retour de ce même fichier y remédie.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>A log of Hyper-V Replica: changes to {disk} that the replica server has not got yet.</source>
        <translation>Un journal de Réplica Hyper-V&#xa0;: des modifications de {disk} que le serveur de réplication n&apos;a pas encore reçues.</translation>
    </message>
    <message>
        <source>No, while the VM is replicated. Switching replication off removes it.</source>
        <translation>Non, tant que la VM est répliquée. Désactiver la réplication le retire.</translation>
    </message>
    <message>
        <source>Replication must be synchronised from the start. The VM itself stays as it is.</source>
        <translation>La réplication doit être resynchronisée depuis le début. La VM elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Change tracking (RCT) of {disk}: which blocks changed since the last backup.</source>
        <translation>Suivi des modifications (RCT) de {disk}&#xa0;: les blocs modifiés depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Only while the VM is off, and only if no backup relies on it.</source>
        <translation>Seulement quand la VM est arrêtée, et si aucune sauvegarde ne s&apos;appuie dessus.</translation>
    </message>
    <message>
        <source>The next backup reads the whole disk instead of its changes. The disk&apos;s content stays.</source>
        <translation>La prochaine sauvegarde lit tout le disque au lieu de ses modifications. Le contenu du disque reste.</translation>
    </message>
    <message>
        <source>The journal of an action of snapviewer that has not finished.</source>
        <translation>Le journal d&apos;une action de snapviewer qui n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>No. Continue or go back first; the journal then goes by itself.</source>
        <translation>Non. Continuez ou revenez d&apos;abord en arrière&#xa0;; le journal disparaît alors de lui-même.</translation>
    </message>
    <message>
        <source>The unfinished action could neither be completed nor taken back.</source>
        <translation>L&apos;action inachevée ne pourrait être ni terminée ni annulée.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s record of a finished action, from which Undo works.</source>
        <translation>La trace par snapviewer d&apos;une action terminée, à partir de laquelle Annuler fonctionne.</translation>
    </message>
    <message>
        <source>Only together with its folder, by &apos;Empty the trash&apos;.</source>
        <translation>Seulement avec son dossier, par «&#xa0;Vider la corbeille&#xa0;».</translation>
    </message>
    <message>
        <source>The action could no longer be undone.</source>
        <translation>L&apos;action ne pourrait plus être annulée.</translation>
    </message>
    <message>
        <source>A file that an action of snapviewer replaced and kept, so that it can be undone.</source>
        <translation>Un fichier qu&apos;une action de snapviewer a remplacé et gardé, pour qu&apos;elle puisse être annulée.</translation>
    </message>
    <message>
        <source>Yes, by &apos;Empty the trash&apos;, which shows first what that frees.</source>
        <translation>Oui, par «&#xa0;Vider la corbeille&#xa0;», qui montre d&apos;abord ce que cela libère.</translation>
    </message>
    <message>
        <source>The action can no longer be undone. No moment changes.</source>
        <translation>L&apos;action ne peut plus être annulée. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>snapviewer&apos;s own folder ({folder}): journal, lock and trash of its actions. Files that actions of this program moved away lie below it in its folder &apos;trash&apos;.</source>
        <translation>Le propre dossier de snapviewer ({folder})&#xa0;: journal, verrou et corbeille de ses actions. Les fichiers que les actions de ce programme ont déplacés s&apos;y trouvent dans son dossier &apos;trash&apos;.</translation>
    </message>
    <message>
        <source>Not while an action is unfinished. Otherwise &apos;Empty the trash&apos; does it properly.</source>
        <translation>Pas tant qu&apos;une action est inachevée. Sinon, «&#xa0;Vider la corbeille&#xa0;» le fait proprement.</translation>
    </message>
    <message>
        <source>Earlier actions could no longer be undone.</source>
        <translation>Les actions antérieures ne pourraient plus être annulées.</translation>
    </message>
    <message>
        <source>The saved memory of the VM {name} (.bin, up to Windows Server 2012 R2).</source>
        <translation>La mémoire enregistrée de la VM {name} (.bin, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved memory of the snapshot &apos;{name}&apos; (.bin, up to Windows Server 2012 R2).</source>
        <translation>La mémoire enregistrée du point de contrôle «&#xa0;{name}&#xa0;» (.bin, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>No, while the saved state is wanted.</source>
        <translation>Non, tant que l&apos;état enregistré est voulu.</translation>
    </message>
    <message>
        <source>The saved state is lost: the VM would start cold from its disks.</source>
        <translation>L&apos;état enregistré est perdu&#xa0;: la VM démarrerait à froid à partir de ses disques.</translation>
    </message>
    <message>
        <source>The saved devices of the VM {name} (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Les périphériques enregistrés de la VM {name} (.vsv, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved devices of the snapshot &apos;{name}&apos; (.vsv, up to Windows Server 2012 R2).</source>
        <translation>Les périphériques enregistrés du point de contrôle «&#xa0;{name}&#xa0;» (.vsv, jusqu&apos;à Windows Server 2012 R2).</translation>
    </message>
    <message>
        <source>The saved state is lost, the memory file beside it is worthless without it.</source>
        <translation>L&apos;état enregistré est perdu, le fichier de mémoire à côté est sans valeur sans lui.</translation>
    </message>
    <message>
        <source>The guest state of the VM {name} (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>L&apos;état invité de la VM {name} (.vmgs)&#xa0;: variables du microprogramme et TPM virtuel.</translation>
    </message>
    <message>
        <source>The guest state of the snapshot &apos;{name}&apos; (.vmgs): firmware variables and the virtual TPM.</source>
        <translation>L&apos;état invité du point de contrôle «&#xa0;{name}&#xa0;» (.vmgs)&#xa0;: variables du microprogramme et TPM virtuel.</translation>
    </message>
    <message>
        <source>What the virtual TPM holds is lost for good, BitLocker keys among it, and the firmware forgets its boot order.</source>
        <translation>Ce que contient le TPM virtuel est perdu pour toujours, dont les clés BitLocker, et le microprogramme oublie son ordre de démarrage.</translation>
    </message>
    <message>
        <source>The configuration of the VM {name}: its hardware, its disks and its snapshots&apos; names.</source>
        <translation>La configuration de la VM {name}&#xa0;: son matériel, ses disques et les noms de ses points de contrôle.</translation>
    </message>
    <message>
        <source>Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, and the snapshots are only files then.</source>
        <translation>Hyper-V ne connaît plus la VM. Ses disques restent, mais doivent être attachés à la main, et les points de contrôle ne sont alors plus que des fichiers.</translation>
    </message>
    <message>
        <source>The configuration of the snapshot &apos;{name}&apos;, as the VM&apos;s was when it was taken.</source>
        <translation>La configuration du point de contrôle «&#xa0;{name}&#xa0;», telle qu&apos;était celle de la VM à sa création.</translation>
    </message>
    <message>
        <source>No. Delete the snapshot instead.</source>
        <translation>Non. Supprimez plutôt le point de contrôle.</translation>
    </message>
    <message>
        <source>The snapshot disappears from the list, and its disk files look needless though others may stand on them.</source>
        <translation>Le point de contrôle disparaît de la liste, et ses fichiers de disque semblent inutiles alors que d&apos;autres peuvent reposer dessus.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Le fichier d&apos;exécution de la VM {name} (.vmrs, depuis Windows Server 2016)&#xa0;; il contient la mémoire et les périphériques enregistrés.</translation>
    </message>
    <message>
        <source>The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Le fichier d&apos;exécution de la VM {name} (.vmrs, depuis Windows Server 2016)&#xa0;; il contient des données d&apos;exécution, pas de mémoire.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to load the VM.</source>
        <translation>Un état enregistré qu&apos;il contient est perdu, et Hyper-V peut refuser de charger la VM.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds the saved memory and devices.</source>
        <translation>Le fichier d&apos;exécution du point de contrôle «&#xa0;{name}&#xa0;» (.vmrs, depuis Windows Server 2016)&#xa0;; il contient la mémoire et les périphériques enregistrés.</translation>
    </message>
    <message>
        <source>The runtime file of the snapshot &apos;{name}&apos; (.vmrs, since Windows Server 2016); it holds runtime data, no memory.</source>
        <translation>Le fichier d&apos;exécution du point de contrôle «&#xa0;{name}&#xa0;» (.vmrs, depuis Windows Server 2016)&#xa0;; il contient des données d&apos;exécution, pas de mémoire.</translation>
    </message>
    <message>
        <source>A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot.</source>
        <translation>Un état enregistré qu&apos;il contient est perdu, et Hyper-V peut refuser de rétablir le point de contrôle.</translation>
    </message>
    <message>
        <source>No. Hyper-V needs it beside the configuration.</source>
        <translation>Non. Hyper-V en a besoin à côté de la configuration.</translation>
    </message>
    <message>
        <source>It was made by a backup, and Hyper-V Manager shows no Delete for it. Make sure that no backup runs.</source>
        <translation>Il a été créé par une sauvegarde, et le Gestionnaire Hyper-V n&apos;offre pas Supprimer pour lui. Assurez-vous qu&apos;aucune sauvegarde n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Hyper-V took it by itself when the VM was started.</source>
        <translation>Hyper-V l&apos;a créé de lui-même au démarrage de la VM.</translation>
    </message>
    <message>
        <source>It was made inside the guest, without its memory.</source>
        <translation>Il a été créé dans l&apos;invité, sans sa mémoire.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from, or runs with. Its disks are the only ones that are written to.</source>
        <translation>L&apos;état présent de la VM&#xa0;: ce à partir de quoi elle démarre, ou avec quoi elle fonctionne. Ses disques sont les seuls dans lesquels on écrit.</translation>
    </message>
    <message>
        <source>It cannot be deleted. &apos;Revert to&apos; replaces it by a snapshot&apos;s state; &apos;Take snapshot&apos; keeps it.</source>
        <translation>Il ne peut pas être supprimé. «&#xa0;Rétablir&#xa0;» le remplace par l&apos;état d&apos;un point de contrôle&#xa0;; «&#xa0;Créer un point de contrôle&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Reverting drops everything written since the snapshot above, unless a snapshot is taken first.</source>
        <translation>Le rétablissement abandonne tout ce qui a été écrit depuis le point de contrôle au-dessus, sauf si un point de contrôle est créé d&apos;abord.</translation>
    </message>
    <message>
        <source>Snapshot &apos;{name}&apos;</source>
        <translation>Point de contrôle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A moment of the VM that was kept (Hyper-V: checkpoint).</source>
        <translation>Un instant de la VM qui a été conservé.</translation>
    </message>
    <message>
        <source>It holds the VM&apos;s memory as well: reverting resumes the VM in the middle of its work.</source>
        <translation>Il contient aussi la mémoire de la VM&#xa0;: le rétablissement reprend la VM au milieu de son travail.</translation>
    </message>
    <message>
        <source>It holds disks and settings, no memory: after reverting, the VM starts cold.</source>
        <translation>Il contient les disques et les paramètres, pas la mémoire&#xa0;: après le rétablissement, la VM démarre à froid.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment stands directly on it.</source>
        <comment>{n} moments stand directly on it.</comment>
        <translation>
            <numerusform>{n} instant repose directement dessus.</numerusform>
            <numerusform>{n} instants reposent directement dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, by &apos;Delete snapshot&apos;, which first shows a plan with what it costs and frees. Never by deleting its files.</source>
        <translation>Oui, par «&#xa0;Supprimer le point de contrôle&#xa0;», qui montre d&apos;abord un plan avec ce qu&apos;il coûte et libère. Jamais en supprimant ses fichiers.</translation>
    </message>
    <message>
        <source>You can no longer go back to it. Every other moment, Now included, keeps its content.</source>
        <translation>Vous ne pouvez plus y revenir. Tout autre instant, Maintenant compris, garde son contenu.</translation>
    </message>
    <message>
        <source>Its files stay for the branches below it, so little or nothing comes free.</source>
        <translation>Ses fichiers restent pour les branches au-dessous, donc peu ou rien ne se libère.</translation>
    </message>
    <message>
        <source>What only it needs comes free; the rest is merged while the VM is off.</source>
        <translation>Ce dont lui seul a besoin se libère&#xa0;; le reste est fusionné quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>Data at risk: something cannot be read, or will be lost if it goes on.</source>
        <translation>Données en danger&#xa0;: quelque chose ne peut pas être lu, ou sera perdu si cela continue.</translation>
    </message>
    <message>
        <source>This wants attention, but nothing is lost by it now.</source>
        <translation>Cela demande de l&apos;attention, mais rien n&apos;est perdu pour l&apos;instant.</translation>
    </message>
    <message>
        <source>A note, nothing wrong.</source>
        <translation>Une note, rien d&apos;anormal.</translation>
    </message>
    <message>
        <source>Finding: {code}</source>
        <translation>Constat&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Preuve&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Disk files were found, but no VM configuration: names and snapshots are not known, and no file can be proved to be unused.</source>
        <translation>Des fichiers de disque ont été trouvés, mais aucune configuration de VM&#xa0;: noms et points de contrôle ne sont pas connus, et aucun fichier ne peut être prouvé inutilisé.</translation>
    </message>
    <message>
        <source>Open the folder that holds &apos;Virtual Machines&apos;, or restore the configuration.</source>
        <translation>Ouvrez le dossier qui contient &apos;Virtual Machines&apos;, ou restaurez la configuration.</translation>
    </message>
    <message>
        <source>{count} disk files, no configuration below this folder</source>
        <translation>{count} fichiers de disque, aucune configuration sous ce dossier</translation>
    </message>
    <message>
        <source>Everything can be read, compared and exported; nothing can be changed.</source>
        <translation>Tout peut être lu, comparé et exporté&#xa0;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Another process holds this file: a VM that runs, a backup or a mounted disk.</source>
        <translation>Un autre processus retient ce fichier&#xa0;: une VM en fonctionnement, une sauvegarde ou un disque monté.</translation>
    </message>
    <message>
        <source>Shut the VM down (or wait for the backup) before you change anything.</source>
        <translation>Arrêtez la VM (ou attendez la sauvegarde) avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>What is shown can be out of date, and nothing that needs this file is changed.</source>
        <translation>Ce qui est affiché peut être périmé, et rien de ce qui a besoin de ce fichier n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The disk can be read, but one more fault of this kind can make it unreadable.</source>
        <translation>Le disque peut être lu, mais une faute de plus de ce genre peut le rendre illisible.</translation>
    </message>
    <message>
        <source>The disk file cannot be read: {message}</source>
        <translation>Le fichier de disque ne peut pas être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Set it aside if it is not needed: no VM here names it.</source>
        <translation>Mettez-le de côté s&apos;il n&apos;est pas nécessaire&#xa0;: aucune VM ici ne le nomme.</translation>
    </message>
    <message>
        <source>Every moment that needs it cannot be read.</source>
        <translation>Aucun instant qui en a besoin ne peut être lu.</translation>
    </message>
    <message>
        <source>A change tracking file whose disk is not there.</source>
        <translation>Un fichier de suivi des modifications dont le disque n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It can be removed; the next backup by change tracking reads the whole disk.</source>
        <translation>Il peut être retiré&#xa0;; la prochaine sauvegarde par suivi des modifications lit tout le disque.</translation>
    </message>
    <message>
        <source>expected beside it: {disk}; found: no such file</source>
        <translation>attendu à côté&#xa0;: {disk}&#xa0;; trouvé&#xa0;: aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>It only takes space.</source>
        <translation>Il ne fait que prendre de la place.</translation>
    </message>
    <message>
        <source>The disk is newer than its change tracking file: something wrote to the disk without tracking (not the Hyper-V host), or the files were copied at different times.</source>
        <translation>Le disque est plus récent que son fichier de suivi des modifications&#xa0;: quelque chose a écrit dans le disque sans suivi (pas l&apos;hôte Hyper-V), ou les fichiers ont été copiés à des moments différents.</translation>
    </message>
    <message>
        <source>Make the next backup a full one.</source>
        <translation>Faites une sauvegarde complète la prochaine fois.</translation>
    </message>
    <message>
        <source>modified: expected not before its disk, found {late} seconds before {name}</source>
        <translation>modifié&#xa0;: attendu pas avant son disque, trouvé {late} secondes avant {name}</translation>
    </message>
    <message>
        <source>A backup that trusts it could miss changed blocks.</source>
        <translation>Une sauvegarde qui s&apos;y fie pourrait manquer des blocs modifiés.</translation>
    </message>
    <message>
        <source>Every moment above it cannot be read.</source>
        <translation>Aucun instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>This disk and its parent have sectors of different sizes.</source>
        <translation>Ce disque et son parent ont des secteurs de tailles différentes.</translation>
    </message>
    <message>
        <source>logical sector size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>taille de secteur logique&#xa0;: attendu {expected} octets comme dans ce disque, trouvé {found} octets dans {name}</translation>
    </message>
    <message>
        <source>This disk is smaller than its parent {name}.</source>
        <translation>Ce disque est plus petit que son parent {name}.</translation>
    </message>
    <message>
        <source>{name} bears Windows&apos; mark of a file that was downloaded.</source>
        <translation>{name} porte la marque Windows d’un fichier téléchargé.</translation>
    </message>
    <message>
        <source>Nothing known; Unblock-File on the host takes the mark away.</source>
        <translation>Rien de connu ; Unblock-File sur l’hôte enlève la marque.</translation>
    </message>
    <message>
        <source>it has a stream {name}</source>
        <translation>il a un flux {name}</translation>
    </message>
    <message>
        <source>No effect of it on Hyper-V is known.</source>
        <translation>Aucun effet sur Hyper-V n’est connu.</translation>
    </message>
    <message>
        <source>{name} is {count} bytes longer than a whole number of MiB, in which a VHDX is made.</source>
        <translation>{name} dépasse de {count} octets un nombre entier de Mio, dont un VHDX est fait.</translation>
    </message>
    <message>
        <source>Nothing needs to be done to read it.</source>
        <translation>Il n&apos;y a rien à faire pour le lire.</translation>
    </message>
    <message>
        <source>its length is {count} bytes</source>
        <translation>sa longueur est de {count} octets</translation>
    </message>
    <message>
        <source>Whether Windows minds what lies behind is not established.</source>
        <translation>Il n’est pas établi que Windows se soucie de ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it.</source>
        <translation>{name} décrit une VM telle que Hyper-V 2008 ou 2008 R2 l’a exportée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; its settings are not read here.</source>
        <translation>Rien à faire ; ses paramètres ne sont pas lus ici.</translation>
    </message>
    <message>
        <source>it holds settings as Windows Management Instrumentation writes them</source>
        <translation>il contient des paramètres tels que Windows Management Instrumentation les écrit</translation>
    </message>
    <message>
        <source>Its disks are shown without the VM&apos;s settings.</source>
        <translation>Ses disques sont affichés sans les paramètres de la VM.</translation>
    </message>
    <message>
        <source>{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it, with the place that a VMM server gave it: the import is refused.</source>
        <translation>{name} décrit une VM telle que Hyper-V 2008 ou 2008 R2 l’a exportée, avec l’emplacement qu’un serveur VMM lui a donné : l’importation est refusée.</translation>
    </message>
    <message>
        <source>In a copy of the file, empty the value of ScopeOfResidence, then import that.</source>
        <translation>Dans une copie du fichier, vider la valeur de ScopeOfResidence, puis importer celle-ci.</translation>
    </message>
    <message>
        <source>ScopeOfResidence: expected no value, found {found}</source>
        <translation>ScopeOfResidence : aucune valeur attendue, {found} trouvé</translation>
    </message>
    <message>
        <source>The import ends with 0x80070057.</source>
        <translation>L’importation se termine par 0x80070057.</translation>
    </message>
    <message>
        <source>What the parent holds beyond this disk&apos;s end is not seen through this disk, and the two are not merged.</source>
        <translation>Ce que le parent contient au-delà de la fin de ce disque n&apos;est pas vu à travers ce disque, et les deux ne sont pas fusionnés.</translation>
    </message>
    <message>
        <source>The parent {name} is larger than this disk: it was expanded after this disk was made, or it is the wrong file.</source>
        <translation>Le parent {name} est plus grand que ce disque&#xa0;: il a été agrandi après la création de ce disque, ou ce n&apos;est pas le bon fichier.</translation>
    </message>
    <message>
        <source>The parent {name} is smaller than this disk: it was shrunk after this disk was made, or it is the wrong file.</source>
        <translation>Le parent {name} est plus petit que ce disque&#xa0;: il a été réduit après la création de ce disque, ou ce n&apos;est pas le bon fichier.</translation>
    </message>
    <message>
        <source>Set the parent&apos;s size back to {size} bytes (&apos;repair&apos; can do it); never expand a disk that has snapshots.</source>
        <translation>Ramenez la taille du parent à {size} octets (&apos;repair&apos; peut le faire)&#xa0;; n&apos;agrandissez jamais un disque qui a des points de contrôle.</translation>
    </message>
    <message>
        <source>Bring back the parent as it was; never shrink a disk that has snapshots.</source>
        <translation>Ramenez le parent tel qu&apos;il était&#xa0;; ne réduisez jamais un disque qui a des points de contrôle.</translation>
    </message>
    <message>
        <source>Windows refuses such a pair. Here it is read as if the parent still ended where this disk ends, and nothing is merged.</source>
        <translation>Windows refuse une telle paire. Ici, elle est lue comme si le parent se terminait encore là où ce disque se termine, et rien n&apos;est fusionné.</translation>
    </message>
    <message>
        <source>The parent found, {name}, is of another format than this disk.</source>
        <translation>Le parent trouvé, {name}, est d&apos;un autre format que ce disque.</translation>
    </message>
    <message>
        <source>Find the right parent and reconnect the disk to it.</source>
        <translation>Trouvez le bon parent et reconnectez-y le disque.</translation>
    </message>
    <message>
        <source>format: expected {expected}, found {found}</source>
        <translation>format&#xa0;: attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <source>virtual size: expected {expected} bytes as in this disk, found {found} bytes in {name}</source>
        <translation>taille virtuelle&#xa0;: attendu {expected} octets comme dans ce disque, trouvé {found} octets dans {name}</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>(aucun chemin)</translation>
    </message>
    <message>
        <source>This disk names itself as its parent.</source>
        <translation>Ce disque se nomme lui-même comme parent.</translation>
    </message>
    <message>
        <source>Reconnect it to its true parent.</source>
        <translation>Reconnectez-le à son vrai parent.</translation>
    </message>
    <message>
        <source>parent id: expected another disk&apos;s, found its own {found}</source>
        <translation>ID du parent&#xa0;: attendu celui d&apos;un autre disque, trouvé le sien {found}</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The parent disk {parent} is there, but cannot be read.</source>
        <translation>Le disque parent {parent} est là, mais ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Mend or restore {parent} first.</source>
        <translation>Réparez ou restaurez d&apos;abord {parent}.</translation>
    </message>
    <message>
        <source>tried: {places}</source>
        <translation>essayé&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Neither this disk nor a moment above it can be read.</source>
        <translation>Ni ce disque ni un instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>The parent disk is missing: {path}. Without it this disk cannot be read.</source>
        <translation>Le disque parent manque&#xa0;: {path}. Sans lui, ce disque ne peut pas être lu.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}; tried: {places}.</source>
        <translation>identifiant du parent&#xa0;: attendu {expected}&#xa0;; essayé&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>Bring the parent file back into the same folder, or reconnect the disk to the right parent.</source>
        <translation>Ramenez le fichier parent dans le même dossier, ou reconnectez le disque au bon parent.</translation>
    </message>
    <message>
        <source>the disk stores no path</source>
        <translation>le disque n&apos;enregistre aucun chemin</translation>
    </message>
    <message>
        <source>Add the folder {folder}, where the stored path leads.</source>
        <translation>Ajoutez le dossier {folder}, où mène le chemin enregistré.</translation>
    </message>
    <message>
        <source>The parent has this disk&apos;s own name: put it anywhere but {folder}, where it would replace this disk. Restore it as {path}, or into another folder; then add that folder here, or reconnect the disk to it.</source>
        <translation>Le parent a le même nom que ce disque&#xa0;: mettez-le n&apos;importe où sauf dans {folder}, où il remplacerait ce disque. Restaurez-le en {path}, ou dans un autre dossier&#xa0;; ajoutez ensuite ce dossier ici, ou reconnectez-y le disque.</translation>
    </message>
    <message>
        <source>{name} carries the same id, as every copy of one disk does, but {reasons}: it may be a sister copy, not the parent.</source>
        <translation>{name} porte le même identifiant, comme toute copie d&apos;un même disque, mais {reasons}&#xa0;: ce peut être une copie sœur, pas le parent.</translation>
    </message>
    <message>
        <source>another file fits as well</source>
        <translation>un autre fichier convient aussi</translation>
    </message>
    <message>
        <source>The file found as parent, {name}, is not the one this disk was made over, or it was changed since.</source>
        <translation>Le fichier trouvé comme parent, {name}, n&apos;est pas celui au-dessus duquel ce disque a été créé, ou il a été modifié depuis.</translation>
    </message>
    <message>
        <source>Find the right parent, or prove that its content is unchanged before you reconnect.</source>
        <translation>Trouvez le bon parent, ou prouvez que son contenu est inchangé avant de reconnecter.</translation>
    </message>
    <message>
        <source>parent id: expected {expected}, found {found}</source>
        <translation>ID du parent&#xa0;: attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <source>Reading on could mix old and new blocks, so it is refused.</source>
        <translation>Continuer à lire pourrait mélanger anciens et nouveaux blocs, c&apos;est donc refusé.</translation>
    </message>
    <message>
        <source>{name} is the disk that {child} was made over (both have the same disk id), but it was written to afterwards.</source>
        <translation>{name} est le disque au-dessus duquel {child} a été créé (les deux ont le même ID de disque), mais on y a écrit ensuite.</translation>
    </message>
    <message>
        <source>Bring this file back as it was when the snapshot was taken. Reconnect only when it is certain that no block of it changed.</source>
        <translation>Ramenez ce fichier tel qu&apos;il était à la création du point de contrôle. Ne reconnectez que s&apos;il est certain qu&apos;aucun de ses blocs n&apos;a changé.</translation>
    </message>
    <message>
        <source>DataWriteGuid: expected {expected}, found {found}; virtual disk id equal: {id}</source>
        <translation>DataWriteGuid&#xa0;: attendu {expected}, trouvé {found}&#xa0;; ID de disque virtuel égal&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{name} and every moment above it cannot be read.</source>
        <translation>Ni {name} ni aucun instant au-dessus ne peut être lu.</translation>
    </message>
    <message>
        <source>{count} files carry the id of this disk&apos;s parent; {name} is used, found by {how}.</source>
        <translation>{count} fichiers portent l&apos;ID du parent de ce disque&#xa0;; {name} est utilisé, trouvé par&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Move the copies that do not belong here elsewhere.</source>
        <translation>Déplacez ailleurs les copies qui n&apos;ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Nothing, as long as each copy stays with its own VM.</source>
        <translation>Aucune, tant que chaque copie reste avec sa propre VM.</translation>
    </message>
    <message>
        <source>parent id in more than one file: {names}</source>
        <translation>ID du parent dans plus d&apos;un fichier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>If the wrong one is taken, old and new blocks are mixed up.</source>
        <translation>Si le mauvais est pris, anciens et nouveaux blocs sont mélangés.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its name in the same folder.</source>
        <translation>Le chemin enregistré du parent ne mène nulle part ({path})&#xa0;; le parent a été trouvé par son nom dans le même dossier.</translation>
    </message>
    <message>
        <source>The stored path of the parent leads nowhere ({path}); the parent was found by its id in the opened folder.</source>
        <translation>Le chemin enregistré du parent ne mène nulle part ({path})&#xa0;; le parent a été trouvé par son ID dans le dossier ouvert.</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent to refresh the path.</source>
        <translation>Reconnectez le disque à son parent pour rafraîchir le chemin.</translation>
    </message>
    <message>
        <source>stored: {path}; found: {found}</source>
        <translation>enregistré&#xa0;: {path}&#xa0;; trouvé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Hyper-V looks only at the stored paths and may not find the parent.</source>
        <translation>Hyper-V ne regarde que les chemins enregistrés et peut ne pas trouver le parent.</translation>
    </message>
    <message>
        <source>The stored absolute path of the parent is that of another place; the parent was found by {how}.</source>
        <translation>Le chemin absolu enregistré du parent est celui d&apos;un autre lieu&#xa0;; le parent a été trouvé par&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Refresh the stored paths when the files have their final place.</source>
        <translation>Rafraîchissez les chemins enregistrés quand les fichiers sont à leur place définitive.</translation>
    </message>
    <message>
        <source>absolute path: expected {known} as configurations name it, found {absolute}</source>
        <translation>chemin absolu&#xa0;: attendu {known} comme le nomment les configurations, trouvé {absolute}</translation>
    </message>
    <message>
        <source>None as long as the files stay together.</source>
        <translation>Aucune tant que les fichiers restent ensemble.</translation>
    </message>
    <message>
        <source>{name} was modified after its child {child}. If a program wrote to its content, this disk no longer fits it; a VHD keeps no proof of that.</source>
        <translation>{name} a été modifié après son enfant {child}. Si un programme a écrit dans son contenu, ce disque ne lui correspond plus&#xa0;; un VHD n&apos;en garde aucune preuve.</translation>
    </message>
    <message>
        <source>If anything but a copy touched the parent, bring back its old version; compare with a backup.</source>
        <translation>Si autre chose qu&apos;une copie a touché le parent, ramenez son ancienne version&#xa0;; comparez avec une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>modified: expected not after {name}, found {n} second later</source>
        <comment>modified: expected not after {name}, found {n} seconds later</comment>
        <translation>
            <numerusform>modifié&#xa0;: attendu pas après {name}, trouvé {n} seconde plus tard</numerusform>
            <numerusform>modifié&#xa0;: attendu pas après {name}, trouvé {n} secondes plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>parent time stamp stored: {time}</source>
        <translation>horodatage du parent enregistré&#xa0;: {time}</translation>
    </message>
    <message>
        <source>If it was written to, moments above mix old and new blocks.</source>
        <translation>Si on y a écrit, les instants au-dessus mélangent anciens et nouveaux blocs.</translation>
    </message>
    <message>
        <source>These disks name each other as parents in a circle: {names}.</source>
        <translation>Ces disques se nomment l&apos;un l&apos;autre comme parents, en cercle&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Reconnect one of them to its true parent from a copy.</source>
        <translation>Reconnectez l&apos;un d&apos;eux à son vrai parent à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>parent links: expected to end at a base disk, found {names}</source>
        <translation>liens vers les parents&#xa0;: attendus se terminant à un disque de base, trouvé {names}</translation>
    </message>
    <message>
        <source>None of them can be read.</source>
        <translation>Aucun d&apos;eux ne peut être lu.</translation>
    </message>
    <message>
        <source>{slot}: expected {stored}, found no such file</source>
        <translation>{slot}&#xa0;: attendu {stored}, trouvé aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read or reverted to.</source>
        <translation>«&#xa0;{moment}&#xa0;» ne peut être ni lu ni rétabli.</translation>
    </message>
    <message>
        <source>Bring the file back, or add the folder that holds it. A file of that name lies at {places}, but nothing else says that it is this one.</source>
        <translation>Ramenez le fichier, ou ajoutez le dossier qui le contient. Un fichier de ce nom se trouve en {places}, mais rien d&apos;autre ne dit que c&apos;est celui-là.</translation>
    </message>
    <message>
        <source>{slot}: the disk is named {name}</source>
        <translation>{slot}&#xa0;: le disque est nommé {name}</translation>
    </message>
    <message>
        <source>the snapshot is named &apos;{moment}&apos;</source>
        <translation>le point de contrôle est nommé «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; looks like a recovery snapshot that a backup left behind (inferred from its name).</source>
        <translation>«&#xa0;{moment}&#xa0;» ressemble à un point de contrôle de récupération laissé par une sauvegarde (déduit de son nom).</translation>
    </message>
    <message>
        <source>Check that no backup runs, then delete the snapshot; Hyper-V Manager may offer no menu for it, Remove-VMSnapshot does.</source>
        <translation>Vérifiez qu&apos;aucune sauvegarde n&apos;est en cours, puis supprimez le point de contrôle&#xa0;; le Gestionnaire Hyper-V peut ne pas offrir de menu pour lui, Remove-VMSnapshot le fait.</translation>
    </message>
    <message>
        <source>The chain grows, and later backups can fail.</source>
        <translation>La chaîne s&apos;allonge, et des sauvegardes ultérieures peuvent échouer.</translation>
    </message>
    <message>
        <source>A saved state file of &apos;{moment}&apos; is empty: the copy or the saving was cut short.</source>
        <translation>Un fichier d&apos;état enregistré de «&#xa0;{moment}&#xa0;» est vide&#xa0;: la copie ou l&apos;enregistrement a été interrompu.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state: the VM then starts as after a power loss.</source>
        <translation>Ramenez le fichier d&apos;une copie, ou abandonnez l&apos;état enregistré&#xa0;: la VM démarre alors comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>size: expected more than 0 bytes, found 0</source>
        <translation>taille&#xa0;: attendu plus de 0 octet, trouvé 0</translation>
    </message>
    <message>
        <source>The VM cannot resume in this state.</source>
        <translation>La VM ne peut pas reprendre dans cet état.</translation>
    </message>
    <message>
        <source>A chain of this VM is {deepest} files deep; Hyper-V allows {most} snapshots, and every level slows reading.</source>
        <translation>Une chaîne de cette VM compte {deepest} fichiers&#xa0;; Hyper-V permet {most} points de contrôle, et chaque niveau ralentit la lecture.</translation>
    </message>
    <message>
        <source>Delete snapshots that are no longer needed, and run pending merges.</source>
        <translation>Supprimez les points de contrôle dont vous n&apos;avez plus besoin, et exécutez les fusions en attente.</translation>
    </message>
    <message>
        <source>files in the chain of {name}: expected at most {most}, found {deepest}</source>
        <translation>fichiers dans la chaîne de {name}&#xa0;: attendu au plus {most}, trouvé {deepest}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; in {folder}</source>
        <translation>«&#xa0;{name}&#xa0;» dans {folder}</translation>
    </message>
    <message>
        <source>{disk}, a disk of &apos;{vm}&apos; at {slot}, is a disk of {others} too.</source>
        <translation>{disk}, un disque de «&#xa0;{vm}&#xa0;» en {slot}, est aussi un disque de {others}.</translation>
    </message>
    <message>
        <source>Check which VM it belongs to; it is not changed here.</source>
        <translation>Vérifiez à quelle VM il appartient&#xa0;; il n&apos;est pas modifié ici.</translation>
    </message>
    <message>
        <source>named by &apos;{vm}&apos; in {folder} and by {others}</source>
        <translation>nommé par «&#xa0;{vm}&#xa0;» dans {folder} et par {others}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the same file at {slots}: {disk}.</source>
        <translation>«&#xa0;{moment}&#xa0;» a le même fichier en {slots}&#xa0;: {disk}.</translation>
    </message>
    <message>
        <source>Detach it from all but one slot in the VM&apos;s settings.</source>
        <translation>Détachez-le de tous les emplacements sauf un dans les paramètres de la VM.</translation>
    </message>
    <message>
        <source>{slots}: expected a file each, found {disk} at all of them</source>
        <translation>{slots}&#xa0;: attendu un fichier pour chacun, trouvé {disk} à tous</translation>
    </message>
    <message>
        <source>It is one disk, not several: what is written at one slot is read at the others.</source>
        <translation>C&apos;est un seul disque, pas plusieurs&#xa0;: ce qui est écrit à un emplacement est lu aux autres.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; seems to be replicated: a log of Hyper-V Replica lies beside its disk.</source>
        <translation>«&#xa0;{vm}&#xa0;» semble être répliquée&#xa0;: un journal de Réplica Hyper-V se trouve à côté de son disque.</translation>
    </message>
    <message>
        <source>Change this VM through Hyper-V; after any change made here resume replication with a resynchronization.</source>
        <translation>Modifiez cette VM via Hyper-V&#xa0;; après toute modification faite ici, reprenez la réplication avec une resynchronisation.</translation>
    </message>
    <message>
        <source>found beside the disk: {name}</source>
        <translation>trouvé à côté du disque&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Changes to its disks made while it is off are not in the log, so the replica no longer fits.</source>
        <translation>Les modifications apportées à ses disques pendant qu&apos;elle est éteinte ne sont pas dans le journal, le réplica ne correspond donc plus.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; of &apos;{vm}&apos; has a physical disk at {slot}; no snapshot covers it.</source>
        <translation>«&#xa0;{moment}&#xa0;» de «&#xa0;{vm}&#xa0;» a un disque physique en {slot}&#xa0;; aucun point de contrôle ne le couvre.</translation>
    </message>
    <message>
        <source>Back its content up by other means, or move it into a virtual disk.</source>
        <translation>Sauvegardez son contenu par d&apos;autres moyens, ou déplacez-le dans un disque virtuel.</translation>
    </message>
    <message>
        <source>{slot}: the drive&apos;s type is &apos;{type}&apos;, its path &apos;{path}&apos;</source>
        <translation>{slot}&#xa0;: le type du lecteur est «&#xa0;{type}&#xa0;», son chemin «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>It is neither read nor compared here, and no action brings it back to what it was.</source>
        <translation>Il n&apos;est ni lu ni comparé ici, et aucune action ne le ramène à ce qu&apos;il était.</translation>
    </message>
    <message>
        <source>If both write to it, its content is lost.</source>
        <translation>Si les deux y écrivent, son contenu est perdu.</translation>
    </message>
    <message>
        <source>No snapshot needs this file by itself any more; its child {name} wants to be merged into it.</source>
        <translation>Plus aucun point de contrôle n&apos;a besoin de ce fichier pour lui-même&#xa0;; son enfant {name} attend d&apos;y être fusionné.</translation>
    </message>
    <message>
        <source>Run &apos;merge&apos; while the VM is off.</source>
        <translation>Exécutez &apos;merge&apos; quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>no configuration names it; one child</source>
        <translation>aucune configuration ne le nomme&#xa0;; un enfant</translation>
    </message>
    <message>
        <source>Until then the chain is longer and more space is used than needed.</source>
        <translation>Jusque-là, la chaîne est plus longue et plus d&apos;espace est utilisé que nécessaire.</translation>
    </message>
    <message>
        <source>No virtual machine and no disk that is in use refers to this file.</source>
        <translation>Aucune machine virtuelle ni aucun disque utilisé ne se réfère à ce fichier.</translation>
    </message>
    <message>
        <source>Look at what it holds, export it if in doubt, then move it to the trash.</source>
        <translation>Regardez ce qu&apos;il contient, exportez-le en cas de doute, puis mettez-le à la corbeille.</translation>
    </message>
    <message>
        <source>judged against {machines} VM configurations, {snapshots} snapshot configurations and {disks} disk files; nothing that could not be read could need it</source>
        <translation>jugé d&apos;après {machines} configurations de VM, {snapshots} configurations de points de contrôle et {disks} fichiers de disque&#xa0;; rien de ce qui n&apos;a pas pu être lu ne pourrait en avoir besoin</translation>
    </message>
    <message>
        <source>It only takes space, unless a VM outside this folder uses it.</source>
        <translation>Il ne fait que prendre de la place, sauf si une VM hors de ce dossier l&apos;utilise.</translation>
    </message>
    <message>
        <source>No VM that was read names this file, but that does not prove it unneeded: {doubt}. It is never touched.</source>
        <translation>Aucune VM lue ne nomme ce fichier, mais cela ne prouve pas qu&apos;il soit inutile&#xa0;: {doubt}. Il n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>Add the folders where it may be needed, then refresh; or look at what it holds and export it.</source>
        <translation>Ajoutez les dossiers où il peut être nécessaire, puis actualisez&#xa0;; ou regardez ce qu&apos;il contient et exportez-le.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known: {doubt}. It is never touched.</source>
        <translation>On ne sait pas si quelque chose a besoin de ce fichier&#xa0;: {doubt}. On n&apos;y touche jamais.</translation>
    </message>
    <message>
        <source>Mend what could not be read, then refresh.</source>
        <translation>Réparez ce qui n&apos;a pas pu être lu, puis actualisez.</translation>
    </message>
    <message>
        <source>Settle that, then refresh.</source>
        <translation>Réglez cela, puis actualisez.</translation>
    </message>
    <message>
        <source>It stands under disks of more than one VM, so the reason is not known.</source>
        <translation>Il se trouve sous des disques de plus d&apos;une VM, la raison n&apos;est donc pas connue.</translation>
    </message>
    <message>
        <source>The merge waits because the VM is running.</source>
        <translation>La fusion attend parce que la VM fonctionne.</translation>
    </message>
    <message>
        <source>The merge waits because the VM has a saved state.</source>
        <translation>La fusion attend parce que la VM a un état enregistré.</translation>
    </message>
    <message>
        <source>The merge is marked as pending and has not run yet.</source>
        <translation>La fusion est marquée en attente et n&apos;a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>The VM is off and no merge is marked as pending: it was cut short, or merging was switched off on the host.</source>
        <translation>La VM est arrêtée et aucune fusion n&apos;est marquée en attente&#xa0;: elle a été interrompue, ou la fusion a été désactivée sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The pending merge into {target} does not fit: its volume is too full.</source>
        <translation>La fusion en attente dans {target} ne tient pas&#xa0;: son volume est trop plein.</translation>
    </message>
    <message>
        <source>Free {growth} bytes on the volume, then merge.</source>
        <translation>Libérez {growth} octets sur le volume, puis fusionnez.</translation>
    </message>
    <message>
        <source>free space: expected {growth} bytes, found {free}</source>
        <translation>espace libre&#xa0;: attendu {growth} octets, trouvé {free}</translation>
    </message>
    <message>
        <source>The merge cannot run, and the chain keeps growing.</source>
        <translation>La fusion ne peut pas s&apos;exécuter, et la chaîne continue de croître.</translation>
    </message>
    <message>
        <source>the first line is not that of a journal</source>
        <translation>la première ligne n&apos;est pas celle d&apos;un journal</translation>
    </message>
    <message>
        <source>it was written in part only, or changed since</source>
        <translation>il n&apos;a été écrit qu&apos;en partie, ou modifié depuis</translation>
    </message>
    <message>
        <source>it is no journal</source>
        <translation>ce n&apos;est pas un journal</translation>
    </message>
    <message>
        <source>several VMs were worked on in this folder: {ids}</source>
        <translation>on a travaillé sur plusieurs VM dans ce dossier&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>name the VM you mean with --vm</source>
        <translation>désignez la VM que vous voulez avec --vm</translation>
    </message>
    <message>
        <source>A link lies where this program keeps its own files; it is not followed.</source>
        <translation>Un lien se trouve là où ce programme garde ses propres fichiers&#xa0;; il n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM may not be read by you: whether an action was interrupted is not known.</source>
        <translation>Vous n&apos;avez pas le droit de lire le propre dossier de ce programme pour la VM&#xa0;: on ne sait pas si une action a été interrompue.</translation>
    </message>
    <message>
        <source>Look where it leads, then remove the link.</source>
        <translation>Regardez où il mène, puis retirez le lien.</translation>
    </message>
    <message>
        <source>A named pipe lies where this program keeps its own files; it is not read.</source>
        <translation>Un tube nommé se trouve là où ce programme garde ses propres fichiers&#xa0;; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>A socket lies where this program keeps its own files; it is not read.</source>
        <translation>Un socket se trouve là où ce programme garde ses propres fichiers&#xa0;; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>A device lies where this program keeps its own files; it is not read.</source>
        <translation>Un périphérique se trouve là où ce programme garde ses propres fichiers&#xa0;; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>A file lies where this program has a folder for its own files.</source>
        <translation>Un fichier se trouve là où ce programme a un dossier pour ses propres fichiers.</translation>
    </message>
    <message>
        <source>A folder lies where this program has a file of its own.</source>
        <translation>Un dossier se trouve là où ce programme a un fichier à lui.</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>C&apos;est {path}.</translation>
    </message>
    <message>
        <source>Something that is neither a file nor a folder lies where this program keeps its own files.</source>
        <translation>Quelque chose qui n&apos;est ni un fichier ni un dossier se trouve là où ce programme garde ses propres fichiers.</translation>
    </message>
    <message>
        <source>Look what it is and move it away.</source>
        <translation>Regardez ce que c&apos;est et déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or work as the user who made it.</source>
        <translation>Donnez-vous le droit de le lire, ou travaillez sous le compte de l&apos;utilisateur qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>This program&apos;s own folder for the VM cannot be read ({reason}): whether an action was interrupted is not known.</source>
        <translation>Le propre dossier de ce programme pour la VM ne peut pas être lu ({reason})&#xa0;: on ne sait pas si une action a été interrompue.</translation>
    </message>
    <message>
        <source>Check the disk or network share, then try again.</source>
        <translation>Vérifiez le disque ou le partage réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The VM can be looked at; it cannot be changed meanwhile.</source>
        <translation>La VM peut être examinée&#xa0;; elle ne peut pas être modifiée entre-temps.</translation>
    </message>
    <message>
        <source>journal: expected whole, found {fault}</source>
        <translation>journal&#xa0;: attendu complet, trouvé {fault}</translation>
    </message>
    <message>
        <source>steps: expected {steps} done, found {done}</source>
        <translation>étapes&#xa0;: attendu {steps} faites, trouvé {done}</translation>
    </message>
    <message>
        <source>Run &apos;recover&apos; to continue it, or &apos;recover --back&apos; to undo it.</source>
        <translation>Exécutez &apos;recover&apos; pour continuer, ou &apos;recover --back&apos; pour annuler.</translation>
    </message>
    <message>
        <source>Until then nothing else of this VM can be changed, nor of others that use its files.</source>
        <translation>Jusque-là, rien d&apos;autre de cette VM ne peut être modifié, ni des autres qui utilisent ses fichiers.</translation>
    </message>
    <message>
        <source>Keep the journal and ask for help: it names the steps that were taken. Change nothing else before they are clear.</source>
        <translation>Gardez le journal et demandez de l&apos;aide&#xa0;: il nomme les étapes effectuées. Ne modifiez rien d&apos;autre avant qu&apos;elles soient claires.</translation>
    </message>
    <message>
        <source>An action was interrupted and is not finished: {title}.</source>
        <translation>Une action a été interrompue et n&apos;est pas terminée&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>no virtual machine was found here</source>
        <translation>aucune machine virtuelle n&apos;a été trouvée ici</translation>
    </message>
    <message>
        <source>name the folder that holds &apos;Virtual Machines&apos;, or a disk file</source>
        <translation>nommez le dossier qui contient &apos;Virtual Machines&apos;, ou un fichier de disque</translation>
    </message>
    <message>
        <source>{count} virtual machines were found: {names}</source>
        <translation>{count} machines virtuelles ont été trouvées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>choose one with --vm NAME, --vm ID or --vm FOLDER</source>
        <translation>choisissez-en une avec --vm NAME, --vm ID ou --vm FOLDER</translation>
    </message>
    <message>
        <source>name the one you mean by its id, its folder or its configuration file</source>
        <translation>désignez celle que vous voulez par son ID, son dossier ou son fichier de configuration</translation>
    </message>
    <message>
        <source>there is no VM &apos;{reference}&apos; here; found: {names}</source>
        <translation>il n&apos;y a pas de VM «&#xa0;{reference}&#xa0;» ici&#xa0;; trouvé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>use a name, an id or a folder from &apos;snapviewer inspect&apos;</source>
        <translation>utilisez un nom, un ID ou un dossier donné par &apos;snapviewer inspect&apos;</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; ({id}) in {folder}</source>
        <translation>«&#xa0;{name}&#xa0;» ({id}) dans {folder}</translation>
    </message>
    <message>
        <source>no file of &apos;{name}&apos; is known to be its Now</source>
        <translation>aucun fichier de «&#xa0;{name}&#xa0;» n&apos;est connu comme son «&#xa0;Maintenant&#xa0;»</translation>
    </message>
    <message>
        <source>name one of: {known}</source>
        <translation>désignez l&apos;un de ceux-ci&#xa0;: {known}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} snapshots of &apos;{vm}&apos; in {folder}: {ids}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} points de contrôle de «&#xa0;{vm}&#xa0;» dans {folder}&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has no disk at {slot}; it has: {slots}</source>
        <translation>«&#xa0;{moment}&#xa0;» n&apos;a pas de disque en {slot}&#xa0;; il a&#xa0;: {slots}</translation>
    </message>
    <message>
        <source>use a slot as &apos;snapviewer inspect&apos; prints it</source>
        <translation>utilisez un emplacement tel que &apos;snapviewer inspect&apos; l&apos;affiche</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; at {slot} is missing: {stored}</source>
        <translation>le disque de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>bring the file back, or open the folder that holds it</source>
        <translation>ramenez le fichier, ou ouvrez le dossier qui le contient</translation>
    </message>
    <message>
        <source>the VM is not here any more</source>
        <translation>la VM n&apos;est plus ici</translation>
    </message>
    <message>
        <source>refresh, then choose again</source>
        <translation>actualisez, puis choisissez de nouveau</translation>
    </message>
    <message>
        <source>judged over {folders}: {machines} VMs, {disks} disk files; what lies elsewhere cannot be seen</source>
        <translation>jugé sur {folders}&#xa0;: {machines} VM, {disks} fichiers de disque&#xa0;; ce qui se trouve ailleurs ne peut pas être vu</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>the path is a loop of links</source>
        <translation>le chemin est une boucle de liens</translation>
    </message>
    <message>
        <source>name the real folder</source>
        <translation>nommez le vrai dossier</translation>
    </message>
    <message>
        <source>{folder} belongs to the VM in {root}; {root} was opened.</source>
        <translation>{folder} appartient à la VM dans {root}&#xa0;; {root} a été ouvert.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en fonctionnement</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read, so Now is not known</source>
        <translation>la configuration de la VM elle-même n&apos;a pas pu être lue, Maintenant n&apos;est donc pas connu</translation>
    </message>
    <message>
        <source>the VM&apos;s own configuration could not be read</source>
        <translation>la configuration de la VM elle-même n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>see &apos;snapviewer check&apos;</source>
        <translation>voir &apos;snapviewer check&apos;</translation>
    </message>
    <message>
        <source>VM: {name} ({id})</source>
        <translation>VM&#xa0;: {name} ({id})</translation>
    </message>
    <message>
        <source>A host has this VM registered, so it is not registered anew.</source>
        <translation>Cette VM est inscrite sur un hôte, elle n&apos;est donc pas inscrite à nouveau.</translation>
    </message>
    <message>
        <source>Not tried on a host. Read these lines, check the paths, then run them there.</source>
        <translation>Pas essayé sur un hôte. Lisez ces lignes, vérifiez les chemins, puis exécutez-les là-bas.</translation>
    </message>
    <message>
        <source>As administrator, in Windows PowerShell.</source>
        <translation>En tant qu&apos;administrateur, dans Windows PowerShell.</translation>
    </message>
    <message>
        <source>As administrator, in a Command Prompt (cmd).</source>
        <translation>En tant qu&apos;administrateur, dans une invite de commandes (cmd).</translation>
    </message>
    <message>
        <source>Only where no host knows this VM yet. One that a host has in its list is not registered anew.</source>
        <translation>Seulement là où aucun hôte ne connaît encore cette VM. Une VM qu&apos;un hôte a dans sa liste n&apos;est pas inscrite à nouveau.</translation>
    </message>
    <message>
        <source>The list of VMs of the host that was opened does not name this VM.</source>
        <translation>La liste des VM de l&apos;hôte ouvert ne nomme pas cette VM.</translation>
    </message>
    <message numerus="yes">
        <source>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copy from {folder} too: take the one named here, or empty the trash first.</source>
        <comment>Hyper-V Manager&apos;s import looks for definitions in folders and may offer {n} older copies from {folder} too: take the one named here, or empty the trash first.</comment>
        <translation>
            <numerusform>L’importation du Gestionnaire Hyper-V cherche des définitions dans les dossiers et peut aussi proposer {n} copie plus ancienne de {folder} : prenez celle nommée ici, ou videz d’abord la corbeille.</numerusform>
            <numerusform>L’importation du Gestionnaire Hyper-V cherche des définitions dans les dossiers et peut aussi proposer {n} copies plus anciennes de {folder} : prenez celle nommée ici, ou videz d’abord la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>There, act through Hyper-V, or copy the folder and import the copy (Import-VM -Copy -GenerateNewId).</source>
        <translation>Là-bas, agissez via Hyper-V, ou copiez le dossier et importez la copie (Import-VM -Copy -GenerateNewId).</translation>
    </message>
    <message>
        <source>Left out: the path {path} cannot be written in a line of cmd.</source>
        <translation>Omis&#xa0;: le chemin {path} ne peut pas être écrit dans une ligne de cmd.</translation>
    </message>
    <message>
        <source>This host has the VM in its list already.</source>
        <translation>Cet hôte a déjà la VM dans sa liste.</translation>
    </message>
    <message>
        <source>VM &apos;{name}&apos; has no snapshot &apos;{reference}&apos;; it has: {known}</source>
        <translation>la VM «&#xa0;{name}&#xa0;» n&apos;a pas de point de contrôle «&#xa0;{reference}&#xa0;»&#xa0;; elle a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>use a name, an id, a unique id prefix, or &apos;now&apos;</source>
        <translation>utilisez un nom, un ID, un préfixe d&apos;ID unique, ou &apos;now&apos;</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}, so the VM cannot start with it.</source>
        <translation>Le compte de la VM ne peut pas ouvrir {name}, la VM ne peut donc pas démarrer avec.</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Exécutez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>access list: expected an entry for {sid} or {group} with full control, found none</source>
        <translation>liste d&apos;accès&#xa0;: attendu une entrée pour {sid} ou {group} avec contrôle total, trouvé aucune</translation>
    </message>
    <message>
        <source>Hyper-V reports &apos;Account does not have sufficient privilege&apos;.</source>
        <translation>Hyper-V signale «&#xa0;Account does not have sufficient privilege&#xa0;».</translation>
    </message>
    <message>
        <source>it has the version {version}</source>
        <translation>il a la version {version}</translation>
    </message>
    <message>
        <source>The list of protected snapshots could not be read.</source>
        <translation>La liste des points de contrôle protégés n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy. Only if you are sure that no snapshot needs protection, move it away.</source>
        <translation>Ramenez le fichier d&apos;une copie. Ne le déplacez que si vous êtes sûr qu&apos;aucun point de contrôle n&apos;a besoin de protection.</translation>
    </message>
    <message>
        <source>No snapshot of this VM can be deleted meanwhile.</source>
        <translation>Aucun point de contrôle de cette VM ne peut être supprimé entre-temps.</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>une liste était attendue</translation>
    </message>
    <message>
        <source>an id was expected</source>
        <translation>un ID était attendu</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs could not be read: {message}</source>
        <translation>La liste des VM de l&apos;hôte n&apos;a pas pu être lue&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy, or open the VMs&apos; folders themselves.</source>
        <translation>Restaurez-la à partir d&apos;une copie, ou ouvrez les dossiers des VM eux-mêmes.</translation>
    </message>
    <message>
        <source>VMs that only it names are not shown. The VMs themselves are not harmed.</source>
        <translation>Les VM qu&apos;elle seule nomme ne sont pas affichées. Les VM elles-mêmes ne subissent rien.</translation>
    </message>
    <message>
        <source>Add the folder that is {folder} on the host, or bring the storage online, then refresh.</source>
        <translation>Ajoutez le dossier qui est {folder} sur l&apos;hôte, ou mettez le stockage en ligne, puis actualisez.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, then refresh.</source>
        <translation>Vérifiez les autorisations du dossier, puis actualisez.</translation>
    </message>
    <message>
        <source>The host&apos;s list of VMs names {entry}, but its configuration was not found: {stored}.</source>
        <translation>La liste des VM de l&apos;hôte nomme {entry}, mais sa configuration n&apos;a pas été trouvée&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>This VM is not shown, and no disk file is called an orphan, because this VM could need it.</source>
        <translation>Cette VM n&apos;est pas affichée, et aucun fichier de disque n&apos;est dit orphelin, car cette VM pourrait en avoir besoin.</translation>
    </message>
    <message>
        <source>The runtime file could not be read: {message}</source>
        <translation>Le fichier d&apos;exécution n&apos;a pas pu être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation>Restaurez-le à partir d&apos;une copie.</translation>
    </message>
    <message>
        <source>Whether the VM has a saved state is not known.</source>
        <translation>On ne sait pas si la VM a un état enregistré.</translation>
    </message>
    <message>
        <source>The configuration names a saved state file that is not there: {stored}.</source>
        <translation>La configuration nomme un fichier d&apos;état enregistré qui n&apos;est pas là&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or discard the saved state in Hyper-V Manager: the VM then starts as after a power loss.</source>
        <translation>Ramenez le fichier d&apos;une copie, ou abandonnez l&apos;état enregistré dans le Gestionnaire Hyper-V&#xa0;: la VM démarre alors comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>stored path: {stored}</source>
        <translation>chemin enregistré&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>looking for the file</source>
        <translation>la recherche du fichier</translation>
    </message>
    <message>
        <source>Its saved state could not be looked for: {message}</source>
        <translation>Son état enregistré n&apos;a pas pu être cherché&#xa0;: {message}</translation>
    </message>
    <message>
        <source>the runtime file could not be read</source>
        <translation>le fichier d&apos;exécution n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>the runtime file holds a saved state</source>
        <translation>le fichier d&apos;exécution contient un état enregistré</translation>
    </message>
    <message>
        <source>no lock and no saved state</source>
        <translation>aucun verrou et aucun état enregistré</translation>
    </message>
    <message>
        <source>whether a saved state lies beside it could not be seen</source>
        <translation>on n&apos;a pas pu voir si un état enregistré se trouve à côté</translation>
    </message>
    <message>
        <source>the configuration says that saving is in progress</source>
        <translation>la configuration dit que l&apos;enregistrement est en cours</translation>
    </message>
    <message>
        <source>the configuration names a saved state</source>
        <translation>la configuration nomme un état enregistré</translation>
    </message>
    <message>
        <source>memory and device files lie in the VM&apos;s folder, but its configuration names no saved state: so they look while a VM runs (or after its host failed)</source>
        <translation>des fichiers de mémoire et de périphériques se trouvent dans le dossier de la VM, mais sa configuration ne nomme aucun état enregistré&#xa0;: c&apos;est leur aspect quand une VM fonctionne (ou après une panne de son hôte)</translation>
    </message>
    <message>
        <source>no lock, no saved state, no memory file</source>
        <translation>aucun verrou, aucun état enregistré, aucun fichier de mémoire</translation>
    </message>
    <message>
        <source>listing the folder</source>
        <translation>listage du dossier</translation>
    </message>
    <message>
        <source>it could not be listed: {error}</source>
        <translation>il n&apos;a pas pu être listé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The folder could not be listed; files in it are not known, so nothing that they might need is called an orphan.</source>
        <translation>Le dossier n&apos;a pas pu être listé&#xa0;; ses fichiers ne sont pas connus, donc rien de ce dont ils pourraient avoir besoin n&apos;est dit orphelin.</translation>
    </message>
    <message>
        <source>This link leads nowhere here: {target} is not there.</source>
        <translation>Ce lien ne mène nulle part ici&#xa0;: {target} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Mount or bring in what the link leads to, and open that folder too; or remove the link if it is not needed any more.</source>
        <translation>Montez ou apportez ce vers quoi le lien mène, et ouvrez ce dossier aussi&#xa0;; ou retirez le lien s&apos;il n&apos;est plus nécessaire.</translation>
    </message>
    <message>
        <source>link target: {target}</source>
        <translation>cible du lien&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Snapshots or disks may lie behind it, so nothing that they might need is merged or called an orphan.</source>
        <translation>Des points de contrôle ou des disques peuvent se trouver derrière, rien de ce dont ils pourraient avoir besoin n&apos;est donc fusionné ni appelé orphelin.</translation>
    </message>
    <message>
        <source>it is a link out of the opened folders, to {target}</source>
        <translation>c&apos;est un lien hors des dossiers ouverts, vers {target}</translation>
    </message>
    <message>
        <source>This link leads out of the opened folder, to {target}.</source>
        <translation>Ce lien mène hors du dossier ouvert, à {target}.</translation>
    </message>
    <message>
        <source>Add the folder {folder} too before changing anything.</source>
        <translation>Ajoutez aussi le dossier {folder} avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>link target: expected below {root}, found {target}</source>
        <translation>cible du lien&#xa0;: attendue sous {root}, trouvé {target}</translation>
    </message>
    <message>
        <source>What lies there is not judged; a linked folder could hold VMs that use disks from here, so no file is called an orphan.</source>
        <translation>Ce qui s&apos;y trouve n&apos;est pas jugé&#xa0;; un dossier lié pourrait contenir des VM qui utilisent des disques d&apos;ici, aucun fichier n&apos;est donc dit orphelin.</translation>
    </message>
    <message>
        <source>No readable configuration names {base}, so &apos;{name}&apos; was rebuilt from the disk headers alone: names, times and settings are not known, nor which disks belong together.</source>
        <translation>Aucune configuration lisible ne nomme {base}, «&#xa0;{name}&#xa0;» a donc été reconstituée à partir des seuls en-têtes des disques&#xa0;: noms, heures et paramètres ne sont pas connus, ni quels disques vont ensemble.</translation>
    </message>
    <message>
        <source>Restore the VM&apos;s configuration from a copy, or make a new VM over an export.</source>
        <translation>Restaurez la configuration de la VM à partir d&apos;une copie, ou créez une nouvelle VM sur une exportation.</translation>
    </message>
    <message>
        <source>{count} files joined by their parent links</source>
        <translation>{count} fichiers reliés par leurs liens vers les parents</translation>
    </message>
    <message>
        <source>It can be read, compared and exported, but not changed.</source>
        <translation>Elle peut être lue, comparée et exportée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>no configuration was found, and disks by themselves do not tell</source>
        <translation>aucune configuration n&apos;a été trouvée, et les disques par eux-mêmes ne le disent pas</translation>
    </message>
    <message>
        <source>The disks of &apos;{moment}&apos; disagree about the snapshot above it; &apos;{chosen}&apos; is shown because it is the newest of those named.</source>
        <translation>Les disques de «&#xa0;{moment}&#xa0;» ne s&apos;accordent pas sur le point de contrôle au-dessus&#xa0;; «&#xa0;{chosen}&#xa0;» est affiché parce que c&apos;est le plus récent de ceux nommés.</translation>
    </message>
    <message>
        <source>Check that all disk files of this VM belong together.</source>
        <translation>Vérifiez que tous les fichiers de disque de cette VM vont ensemble.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because their disk files are missing.</source>
        <translation>La place de {names} dans l&apos;arborescence découle des seules heures de création, car leurs fichiers de disque manquent.</translation>
    </message>
    <message>
        <source>The place of {names} in the tree follows from creation times alone, because they have no disks.</source>
        <translation>La place de {names} dans l&apos;arborescence découle des seules heures de création, car ils n&apos;ont pas de disque.</translation>
    </message>
    <message>
        <source>Bring the missing disk files back, then refresh.</source>
        <translation>Ramenez les fichiers de disque manquants, puis actualisez.</translation>
    </message>
    <message>
        <source>The configuration of &apos;{moment}&apos; seems to name another snapshot above it than its disks do. The disks are believed.</source>
        <translation>La configuration de «&#xa0;{moment}&#xa0;» semble nommer un autre point de contrôle au-dessus que ses disques. Ce sont les disques qu&apos;on croit.</translation>
    </message>
    <message>
        <source>disks: {parent}; configuration: {hints}</source>
        <translation>disques&#xa0;: {parent}&#xa0;; configuration&#xa0;: {hints}</translation>
    </message>
    <message>
        <source>{what} holds the character U+{code:04X} at position {position}, which a configuration cannot keep</source>
        <translation>{what} contient le caractère U+{code:04X} à la position {position}, qu&apos;une configuration ne peut pas conserver</translation>
    </message>
    <message>
        <source>leave that character out</source>
        <translation>omettez ce caractère</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>taille fixe</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>differencing</source>
        <translation>différenciation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{path}
parent found by: {found}</source>
        <translation>{path}
parent trouvé par&#xa0;: {found}</translation>
    </message>
    <message>
        <source>it is the top</source>
        <translation>c&apos;est le sommet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>The snapshots that name this file, or the file&apos;s role</source>
        <translation>Les points de contrôle qui nomment ce fichier, ou le rôle du fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Data stored in this file</source>
        <translation>Données stockées dans ce fichier</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What this file answers for at this moment; the rest is covered above</source>
        <translation>Ce dont ce fichier répond à cet instant&#xa0;; le reste est recouvert au-dessus</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusif</translation>
    </message>
    <message>
        <source>Seen here and by no other snapshot, nor by Now</source>
        <translation>Vu ici et par aucun autre point de contrôle, ni par Maintenant</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>block size {size}</source>
        <translation>taille de bloc {size}</translation>
    </message>
    <message>
        <source>Allocated blocks of all blocks</source>
        <translation>Blocs alloués sur le total des blocs</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiels</translation>
    </message>
    <message>
        <source>Blocks of which only some sectors are present</source>
        <translation>Blocs dont seuls certains secteurs sont présents</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>Dans A</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>Dans B</translation>
    </message>
    <message>
        <source>change tracking</source>
        <translation>suivi des modifications</translation>
    </message>
    <message>
        <source>replica log</source>
        <translation>journal de réplica</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Data at risk</source>
        <translation>Données en danger</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Of a block: the file has room for it and holds its content.</source>
        <translation>D&apos;un bloc&#xa0;: le fichier a de la place pour lui et contient son contenu.</translation>
    </message>
    <message>
        <source>Base disk</source>
        <translation>Disque de base</translation>
    </message>
    <message>
        <source>A disk file that stands on no other; the first of every chain.</source>
        <translation>Un fichier de disque qui ne repose sur aucun autre&#xa0;; le premier de chaque chaîne.</translation>
    </message>
    <message>
        <source>Virtual hard disk</source>
        <translation>Disque dur virtuel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>The unit in which a disk file takes up room, 512 KiB to 256 MiB.</source>
        <translation>L&apos;unité dans laquelle un fichier de disque prend de la place, de 512 KiB à 256 MiB.</translation>
    </message>
    <message>
        <source>Branch point</source>
        <translation>Point de branchement</translation>
    </message>
    <message>
        <source>A file without a snapshot that two or more files stand on. It must stay.</source>
        <translation>Un fichier sans point de contrôle sur lequel deux fichiers ou plus reposent. Il doit rester.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>A differencing disk with its parent, that one&apos;s parent, down to the base disk. Only the whole chain can be read.</source>
        <translation>Un disque de différenciation avec son parent, le parent de celui-ci, jusqu&apos;au disque de base. Seule la chaîne entière peut être lue.</translation>
    </message>
    <message>
        <source>Remove a moment. Every other moment keeps its content; what is no longer needed is merged.</source>
        <translation>Retirer un instant. Tout autre instant garde son contenu&#xa0;; ce qui n&apos;est plus nécessaire est fusionné.</translation>
    </message>
    <message>
        <source>Delete Checkpoint</source>
        <translation>Supprimer le point de contrôle</translation>
    </message>
    <message>
        <source>Remove a moment and all below it, except what Now stands on.</source>
        <translation>Retirer un instant et tout ce qui est au-dessous, sauf ce sur quoi Maintenant repose.</translation>
    </message>
    <message>
        <source>Delete Checkpoint Subtree</source>
        <translation>Supprimer la sous-arborescence</translation>
    </message>
    <message>
        <source>Differencing disk</source>
        <translation>Disque de différenciation</translation>
    </message>
    <message>
        <source>A disk file that holds only what differs from its parent.</source>
        <translation>Un fichier de disque qui ne contient que ce qui diffère de son parent.</translation>
    </message>
    <message>
        <source>Differencing disk, AVHDX, AVHD</source>
        <translation>Disque de différenciation, AVHDX, AVHD</translation>
    </message>
    <message>
        <source>Bytes that only this moment reads.</source>
        <translation>Octets que seul cet instant lit.</translation>
    </message>
    <message>
        <source>Something an administrator should know, with proof and remedy.</source>
        <translation>Quelque chose qu&apos;un administrateur doit savoir, avec preuve et remède.</translation>
    </message>
    <message>
        <source>If deleted</source>
        <translation>Si supprimé</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting a snapshot and merging what is left.</source>
        <translation>De combien les fichiers rétrécissent après la suppression d&apos;un point de contrôle et la fusion de ce qui reste.</translation>
    </message>
    <message>
        <source>In recycle bin</source>
        <translation>Dans la corbeille du système</translation>
    </message>
    <message>
        <source>A disk file that somebody deleted; it is gone for good once the bin is emptied.</source>
        <translation>Un fichier de disque que quelqu&apos;un a supprimé&#xa0;; il disparaît pour de bon dès que cette corbeille est vidée.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The record of an unfinished action, from which it is continued or taken back.</source>
        <translation>La trace d&apos;une action inachevée, à partir de laquelle elle est continuée ou annulée.</translation>
    </message>
    <message>
        <source>Write a differencing disk into its parent and shorten the chain. No moment changes.</source>
        <translation>Écrire un disque de différenciation dans son parent et raccourcir la chaîne. Aucun instant ne change.</translation>
    </message>
    <message>
        <source>Merge (VMware: consolidate)</source>
        <translation>Fusionner (VMware&#xa0;: consolider)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>A snapshot, or Now.</source>
        <translation>Un point de contrôle, ou Maintenant.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>A disk file that nothing here names, which proves nothing: its VM may lie elsewhere, or somebody keeps it.</source>
        <translation>Un fichier de disque que rien ici ne nomme, ce qui ne prouve rien&#xa0;: sa VM peut se trouver ailleurs, ou quelqu&apos;un le conserve.</translation>
    </message>
    <message>
        <source>The VM&apos;s present state: what it starts from.</source>
        <translation>L&apos;état présent de la VM&#xa0;: ce à partir de quoi elle démarre.</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>A disk file proved to be needed by nothing below the opened folder.</source>
        <translation>Un fichier de disque dont il est prouvé que rien sous le dossier ouvert n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>The file a differencing disk stands on.</source>
        <translation>Le fichier sur lequel repose un disque de différenciation.</translation>
    </message>
    <message>
        <source>Parent disk</source>
        <translation>Disque parent</translation>
    </message>
    <message>
        <source>Partially present</source>
        <translation>Partiellement présent</translation>
    </message>
    <message>
        <source>Of a block of a differencing disk: some of its sectors are here, the others are read from the parent.</source>
        <translation>D&apos;un bloc d&apos;un disque de différenciation&#xa0;: certains de ses secteurs sont ici, les autres sont lus dans le parent.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What an action would do, step by step, with its cost. Nothing changes before you confirm it.</source>
        <translation>Ce qu&apos;une action ferait, étape par étape, avec son coût. Rien ne change avant que vous ne confirmiez.</translation>
    </message>
    <message>
        <source>Production snapshot</source>
        <translation>Point de contrôle de production</translation>
    </message>
    <message>
        <source>Made inside the guest by a backup service; without memory.</source>
        <translation>Créé dans l&apos;invité par un service de sauvegarde&#xa0;; sans mémoire.</translation>
    </message>
    <message>
        <source>Production checkpoint</source>
        <translation>Point de contrôle de production</translation>
    </message>
    <message>
        <source>Point a differencing disk to another parent file.</source>
        <translation>Faire pointer un disque de différenciation vers un autre fichier parent.</translation>
    </message>
    <message>
        <source>Recovery snapshot</source>
        <translation>Point de contrôle de récupération</translation>
    </message>
    <message>
        <source>Made by a backup, which normally removes it again.</source>
        <translation>Créé par une sauvegarde, qui normalement le retire ensuite.</translation>
    </message>
    <message>
        <source>Recovery checkpoint</source>
        <translation>Point de contrôle de récupération</translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make a snapshot the present state. What Now has written since is dropped, unless a snapshot is taken first.</source>
        <translation>Faire d&apos;un point de contrôle l&apos;état présent. Ce que Maintenant a écrit depuis est abandonné, sauf si un point de contrôle est créé d&apos;abord.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>État enregistré</translation>
    </message>
    <message>
        <source>Memory and devices of a VM, kept in files so that it can go on later.</source>
        <translation>Mémoire et périphériques d&apos;une VM, conservés dans des fichiers pour qu&apos;elle puisse reprendre plus tard.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>512 bytes of a disk, the smallest piece that is told apart.</source>
        <translation>512 octets d&apos;un disque, la plus petite partie distinguée.</translation>
    </message>
    <message>
        <source>A disk under an ending that Hyper-V does not use, such as .old; it may stand on others.</source>
        <translation>Un disque sous une extension que Hyper-V n&apos;utilise pas, comme .old&#xa0;; il peut reposer sur d&apos;autres.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>A kept moment of a VM: its settings, its disks, sometimes its memory.</source>
        <translation>Un instant conservé d&apos;une VM&#xa0;: ses paramètres, ses disques, parfois sa mémoire.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Keep the present state. What is written from now on goes to a new file for each disk.</source>
        <translation>Conserver l&apos;état présent. Ce qui est écrit désormais va dans un nouveau fichier pour chaque disque.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Files that an action replaced; Undo brings them back until it is emptied.</source>
        <translation>Les fichiers qu&apos;une action a remplacés&#xa0;; Annuler les ramène jusqu&apos;à ce qu&apos;elle soit vidée.</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
    <message>
        <source>A disk file of which it is not known whether something needs it. It is never touched.</source>
        <translation>Un fichier de disque dont on ne sait pas si quelque chose en a besoin. On n&apos;y touche jamais.</translation>
    </message>
    <message>
        <source>Waits for merge</source>
        <translation>À fusionner</translation>
    </message>
    <message>
        <source>A file without a snapshot that one file stands on. It can be merged while the VM is off.</source>
        <translation>Un fichier sans point de contrôle sur lequel un fichier repose. Il peut être fusionné quand la VM est arrêtée.</translation>
    </message>
    <message>
        <source>Merge in progress</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>What was written since the snapshot above: what a moment&apos;s own files hold.</source>
        <translation>Ce qui a été écrit depuis le point de contrôle au-dessus&#xa0;: ce que contiennent les fichiers propres d&apos;un instant.</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− retiré</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ modifié</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ déplacé</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} ajoutés</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} retirés</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <source>Volume {number}</source>
        <translation>Volume {number}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Size in A</source>
        <translation>Taille dans A</translation>
    </message>
    <message>
        <source>Size in B</source>
        <translation>Taille dans B</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>{path}
was {old}</source>
        <translation>{path}
était {old}</translation>
    </message>
    <message>
        <source>not available on a live host</source>
        <translation>non disponible sur un hôte en direct</translation>
    </message>
    <message>
        <source>the content of disks is not available on a live host</source>
        <translation>le contenu des disques n&apos;est pas disponible sur un hôte en direct</translation>
    </message>
    <message>
        <source>open the VM&apos;s folder, or a copy of it, to look into its disks</source>
        <translation>ouvrez le dossier de la VM, ou une copie, pour regarder dans ses disques</translation>
    </message>
    <message>
        <source>refresh to see how far it is</source>
        <translation>actualisez pour voir où il en est</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>base disk</source>
        <translation>disque de base</translation>
    </message>
    <message>
        <source>waits for merge</source>
        <translation>en attente de fusion</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>dans la corbeille du système</translation>
    </message>
    <message>
        <source>cannot be seen from files</source>
        <translation>ne peut pas être vu dans les fichiers</translation>
    </message>
    <message>
        <source>documented or seen</source>
        <translation>documenté ou observé</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Registration or import</source>
        <translation>Inscription ou importation</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>What an import asks for</source>
        <translation>Ce qu&apos;une importation demande</translation>
    </message>
    <message>
        <source>The VM&apos;s own process</source>
        <translation>Le processus propre à la VM</translation>
    </message>
    <message>
        <source>Disks and images</source>
        <translation>Disques et images</translation>
    </message>
    <message>
        <source>The chains below them</source>
        <translation>Les chaînes au-dessous</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Après le démarrage</translation>
    </message>
    <message>
        <source>Whether a host lists the VM, and whether its id is free there.</source>
        <translation>Si un hôte liste la VM, et si son identifiant y est libre.</translation>
    </message>
    <message>
        <source>Every snapshot that the VM&apos;s configuration counts or names is here.</source>
        <translation>Chaque point de contrôle que la configuration de la VM compte ou nomme est ici.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may write its configuration.</source>
        <translation>Le compte de la VM peut écrire sa configuration.</translation>
    </message>
    <message>
        <source>The configuration can be read.</source>
        <translation>La configuration peut être lue.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version is one the host takes.</source>
        <translation>L&apos;hôte accepte la version de la configuration.</translation>
    </message>
    <message>
        <source>It lies in a folder where rights can be set.</source>
        <translation>Elle se trouve dans un dossier où des droits peuvent être définis.</translation>
    </message>
    <message>
        <source>The configuration names no account of a host.</source>
        <translation>La configuration ne nomme aucun compte d&apos;un hôte.</translation>
    </message>
    <message>
        <source>Neither a cluster nor a replication stands over the VM, as far as it shows.</source>
        <translation>Ni un cluster ni une réplication ne régit la VM, pour autant que cela se voie.</translation>
    </message>
    <message>
        <source>No virtual switch is asked for.</source>
        <translation>Aucun commutateur virtuel n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Whether the host has as many logical processors as are asked for.</source>
        <translation>Si l&apos;hôte a autant de processeurs logiques qu&apos;il en est demandé.</translation>
    </message>
    <message>
        <source>All paths are those of Windows.</source>
        <translation>Tous les chemins sont des chemins Windows.</translation>
    </message>
    <message>
        <source>No file of a saved state is missing.</source>
        <translation>Aucun fichier d&apos;un état enregistré ne manque.</translation>
    </message>
    <message>
        <source>Whether virtual machines may log on as a service (0x80070569 where not).</source>
        <translation>Si les machines virtuelles peuvent ouvrir une session en tant que service (0x80070569 sinon).</translation>
    </message>
    <message>
        <source>Whether the host has memory enough.</source>
        <translation>Si l&apos;hôte a assez de mémoire.</translation>
    </message>
    <message>
        <source>There is no virtual TPM to be opened.</source>
        <translation>Il n&apos;y a pas de TPM virtuel à ouvrir.</translation>
    </message>
    <message>
        <source>The guest state is there, or none is named.</source>
        <translation>L&apos;état invité est là, ou aucun n&apos;est nommé.</translation>
    </message>
    <message>
        <source>The runtime file is there, or none is needed.</source>
        <translation>Le fichier d&apos;exécution est là, ou aucun n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Every disk is where the host looks for it.</source>
        <translation>Chaque disque est là où l&apos;hôte le cherche.</translation>
    </message>
    <message>
        <source>No path is longer than 259 characters.</source>
        <translation>Aucun chemin ne dépasse 259 caractères.</translation>
    </message>
    <message>
        <source>Every disk is an ordinary file.</source>
        <translation>Chaque disque est un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every disk.</source>
        <translation>Le compte de la VM peut ouvrir chaque disque.</translation>
    </message>
    <message>
        <source>No other process that can be seen holds a disk.</source>
        <translation>Aucun autre processus visible ne retient un disque.</translation>
    </message>
    <message>
        <source>No disk that is written to is read-only.</source>
        <translation>Aucun disque dans lequel on écrit n&apos;est en lecture seule.</translation>
    </message>
    <message>
        <source>No disk is marked sparse, compressed, encrypted or with integrity.</source>
        <translation>Aucun disque n&apos;est marqué comme fragmenté (sparse), compressé, chiffré ou avec intégrité.</translation>
    </message>
    <message>
        <source>Every disk&apos;s ending fits its content.</source>
        <translation>L&apos;extension de chaque disque correspond à son contenu.</translation>
    </message>
    <message>
        <source>No disk belongs to another VM too.</source>
        <translation>Aucun disque n&apos;appartient aussi à une autre VM.</translation>
    </message>
    <message>
        <source>Every disk suits its controller.</source>
        <translation>Chaque disque convient à son contrôleur.</translation>
    </message>
    <message>
        <source>No image is missing.</source>
        <translation>Aucune image ne manque.</translation>
    </message>
    <message>
        <source>Every file of the chains can be read.</source>
        <translation>Chaque fichier des chaînes peut être lu.</translation>
    </message>
    <message>
        <source>No log waits to be replayed where it cannot be.</source>
        <translation>Aucun journal n&apos;attend d&apos;être rejoué là où il ne peut pas l&apos;être.</translation>
    </message>
    <message>
        <source>Every parent is where its child says that it is.</source>
        <translation>Chaque parent est là où son enfant le dit.</translation>
    </message>
    <message>
        <source>The VM&apos;s account may open every parent.</source>
        <translation>Le compte de la VM peut ouvrir chaque parent.</translation>
    </message>
    <message>
        <source>Every parent is the one its child was made over.</source>
        <translation>Chaque parent est celui au-dessus duquel son enfant a été créé.</translation>
    </message>
    <message>
        <source>Parents and children fit in size and format.</source>
        <translation>Parents et enfants concordent en taille et en format.</translation>
    </message>
    <message>
        <source>The VM writes to no file that others stand on.</source>
        <translation>La VM n&apos;écrit dans aucun fichier sur lequel d&apos;autres reposent.</translation>
    </message>
    <message>
        <source>No network adapter is connected.</source>
        <translation>Aucune carte réseau n&apos;est connectée.</translation>
    </message>
    <message>
        <source>The saved state&apos;s own file can be read; the memory in it was not.</source>
        <translation>Le fichier de l&apos;état enregistré lui-même est lisible ; la mémoire qu&apos;il contient n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>It resumes only on a like processor; which one the host has is not in the files.</source>
        <translation>La reprise n&apos;est possible que sur un processeur semblable&#xa0;; celui de l&apos;hôte ne figure pas dans les fichiers.</translation>
    </message>
    <message>
        <source>Whether the disks are as they were when the state was saved.</source>
        <translation>Si les disques sont tels qu&apos;ils étaient à l&apos;enregistrement de l&apos;état.</translation>
    </message>
    <message>
        <source>Whether the host&apos;s volumes have room for what it writes.</source>
        <translation>Si les volumes de l&apos;hôte ont de l&apos;espace pour ce qu&apos;il écrit.</translation>
    </message>
    <message>
        <source>No merge waits.</source>
        <translation>Aucune fusion n&apos;est en attente.</translation>
    </message>
    <message>
        <source>No change tracking is known to be stale.</source>
        <translation>Aucun suivi des modifications n&apos;est connu comme périmé.</translation>
    </message>
    <message>
        <source>No replication is known to be out of step.</source>
        <translation>Aucune réplication n&apos;est connue comme désynchronisée.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>rien de stocké</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File in A</source>
        <translation>Fichier dans A</translation>
    </message>
    <message>
        <source>File in B</source>
        <translation>Fichier dans B</translation>
    </message>
    <message>
        <source>File in the guest</source>
        <translation>Fichier dans l&apos;invité</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Every snapshot stands below the one it was taken after; Now is the present state</source>
        <translation>Chaque point de contrôle se trouve sous celui après lequel il a été créé&#xa0;; Maintenant est l&apos;état présent</translation>
    </message>
    <message>
        <source>Snapshot (Hyper-V: checkpoint)</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Whether memory was saved with it</source>
        <translation>Si la mémoire a été enregistrée avec lui</translation>
    </message>
    <message>
        <source>When the snapshot was taken</source>
        <translation>Quand le point de contrôle a été créé</translation>
    </message>
    <message>
        <source>Written since the snapshot above: what this snapshot&apos;s own files hold</source>
        <translation>Écrit depuis le point de contrôle au-dessus&#xa0;: ce que contiennent ses propres fichiers</translation>
    </message>
    <message>
        <source>What no other snapshot and not Now reads</source>
        <translation>Ce qu&apos;aucun autre point de contrôle ni Maintenant ne lit</translation>
    </message>
    <message>
        <source>How much smaller the files are after deleting it and merging what is left</source>
        <translation>De combien les fichiers rétrécissent après sa suppression et la fusion de ce qui reste</translation>
    </message>
    <message>
        <source>Disk files named by it</source>
        <translation>Fichiers de disque qu&apos;il nomme</translation>
    </message>
    <message>
        <source>Findings about it or its files</source>
        <translation>Constats à son sujet ou au sujet de ses fichiers</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Orphan file</source>
        <translation>Fichier orphelin</translation>
    </message>
    <message>
        <source>{tip}
Click: back to the graph</source>
        <translation>{tip}
Clic&#xa0;: retour au graphe</translation>
    </message>
    <message>
        <source>{tip}
Click: sort</source>
        <translation>{tip}
Clic&#xa0;: trier</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>A run without branches. Enter or double-click unfolds it.</source>
        <translation>Une suite sans branchement. Entrée ou un double-clic la déplie.</translation>
    </message>
    <message>
        <source>{name}
Protected against deletion</source>
        <translation>{name}
Protégé contre la suppression</translation>
    </message>
    <message>
        <source>{age} ago
{utc}</source>
        <translation>il y a {age}
{utc}</translation>
    </message>
    <message>
        <source>Deleting is refused at present; Delete shows why.</source>
        <translation>La suppression est refusée pour l&apos;instant&#xa0;; Supprimer montre pourquoi.</translation>
    </message>
    <message>
        <source>lane {lane}</source>
        <translation>voie {lane}</translation>
    </message>
    <message>
        <source>protected against deletion</source>
        <translation>protégé contre la suppression</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding</source>
        <comment>{n} findings</comment>
        <translation>
            <numerusform>{n} constat</numerusform>
            <numerusform>{n} constats</numerusform>
        </translation>
    </message>
    <message>
        <source>With memory</source>
        <translation>Avec mémoire</translation>
    </message>
    <message>
        <source>With half its memory</source>
        <translation>Avec la moitié de sa mémoire</translation>
    </message>
    <message numerus="yes">
        <source>⋮ {n} snapshot</source>
        <comment>⋮ {n} snapshots</comment>
        <translation>
            <numerusform>⋮ {n} point de contrôle</numerusform>
            <numerusform>⋮ {n} points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>état enregistré</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>en cours de calcul</translation>
    </message>
    <message numerus="yes">
        <source>{n} byte</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} year</source>
        <comment>{n} years</comment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} month</source>
        <comment>{n} months</comment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hour</source>
        <comment>{n} hours</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} y</source>
        <comment>years, in few letters</comment>
        <translation>
            <numerusform>{count} a</numerusform>
            <numerusform>{count} a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} mo</source>
        <comment>months, in few letters</comment>
        <translation>
            <numerusform>{count} mois</numerusform>
            <numerusform>{count} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <comment>weeks, in few letters</comment>
        <translation>
            <numerusform>{count} sem</numerusform>
            <numerusform>{count} sem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <comment>days, in few letters</comment>
        <translation>
            <numerusform>{count} j</numerusform>
            <numerusform>{count} j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <comment>hours, in few letters</comment>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} m</source>
        <comment>minutes, in few letters</comment>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>an age below a minute</comment>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>environ {count} s</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>environ {count} h</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot found</source>
        <comment>{n} snapshots found</comment>
        <translation>
            <numerusform>{n} point de contrôle trouvé</numerusform>
            <numerusform>{n} points de contrôle trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshot</source>
        <comment>{n} snapshots</comment>
        <translation>
            <numerusform>{n} point de contrôle</numerusform>
            <numerusform>{n} points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk files and saved states</source>
        <translation>Fichiers de disque et états enregistrés</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>No action or export of this session has written enough to measure how fast this disk is.</source>
        <translation>Aucune action ni exportation de cette session n&apos;a écrit assez pour mesurer la vitesse de ce disque.</translation>
    </message>
    <message>
        <source>At {size} per second, as measured in this session</source>
        <translation>À {size} par seconde, selon la mesure de cette session</translation>
    </message>
    <message>
        <source>there is no report format &apos;{suffix}&apos;</source>
        <translation>il n&apos;y a pas de format de rapport «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>name a file that ends in .html, .csv or .json</source>
        <translation>nommez un fichier qui se termine par .html, .csv ou .json</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>fichier annexe</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} could not be counted: {error}</source>
        <translation>{machine}, {moment}, {slot} n&apos;a pas pu être compté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{machine}, {moment}, {slot} was counted in part: {error}</source>
        <translation>{machine}, {moment}, {slot} n’a été compté qu’en partie : {error}</translation>
    </message>
    <message>
        <source>The blocks of a file could not be counted: {error}</source>
        <translation>Les blocs d&apos;un fichier n&apos;ont pas pu être comptés&#xa0;: {error}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>Snapshots below {root}</source>
        <translation>Points de contrôle sous {root}</translation>
    </message>
    <message>
        <source>Names, ids and paths in this report are pseudonyms.</source>
        <translation>Les noms, identifiants et chemins de ce rapport sont des pseudonymes.</translation>
    </message>
    <message>
        <source>No virtual machine was found here.</source>
        <translation>Aucune machine virtuelle n&apos;a été trouvée ici.</translation>
    </message>
    <message>
        <source>Files of no virtual machine</source>
        <translation>Fichiers d&apos;aucune machine virtuelle</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>machines virtuelles</translation>
    </message>
    <message>
        <source>snapshots found</source>
        <translation>points de contrôle trouvés</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>dans des fichiers</translation>
    </message>
    <message>
        <source>superseded, to be merged</source>
        <translation>remplacés, à fusionner</translation>
    </message>
    <message>
        <source>in orphans</source>
        <translation>dans des orphelins</translation>
    </message>
    <message>
        <source>errors and warnings</source>
        <translation>erreurs et avertissements</translation>
    </message>
    <message>
        <source>generation {number}</source>
        <translation>génération {number}</translation>
    </message>
    <message>
        <source>no configuration</source>
        <translation>pas de configuration</translation>
    </message>
    <message>
        <source>Take it to a host that knows this version, or make a new VM on its disks.</source>
        <translation>Apportez-la à un hôte qui connaît cette version, ou créez une nouvelle VM sur ses disques.</translation>
    </message>
    <message>
        <source>Configuration version {version} is that of Windows Server 2008 to 2012, of which Microsoft&apos;s table says nothing: its own version of the host knows it.</source>
        <translation>La version de configuration {version} est celle de Windows Server 2008 à 2012, dont le tableau de Microsoft ne dit rien&#xa0;: sa propre version de l&apos;hôte la connaît.</translation>
    </message>
    <message>
        <source>Start it on the version of Windows that made it, or convert it there.</source>
        <translation>Démarrez-la sur la version de Windows qui l&apos;a créée, ou convertissez-la là-bas.</translation>
    </message>
    <message>
        <source>configuration version {version}</source>
        <translation>version de configuration {version}</translation>
    </message>
    <message>
        <source>Convert the VM on an older host first, or make a new VM on its disks.</source>
        <translation>Convertissez d&apos;abord la VM sur un hôte plus ancien, ou créez une nouvelle VM sur ses disques.</translation>
    </message>
    <message>
        <source>Raise the version on a host that takes both (Update-VMVersion, one way).</source>
        <translation>Relevez la version sur un hôte qui accepte les deux (Update-VMVersion, sans retour possible).</translation>
    </message>
    <message>
        <source>{name} is a VHD; a generation 2 VM takes VHDX only.</source>
        <translation>{name} est un VHD&#xa0;; une VM de génération 2 n&apos;accepte que le VHDX.</translation>
    </message>
    <message>
        <source>Convert it (Convert-VHD), with everything it stands on.</source>
        <translation>Convertissez-le (Convert-VHD), avec tout ce sur quoi il repose.</translation>
    </message>
    <message>
        <source>There is a disk at {slot}; a generation 2 VM has no IDE.</source>
        <translation>Il y a un disque en {slot}&#xa0;; une VM de génération 2 n&apos;a pas d&apos;IDE.</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller.</source>
        <translation>Attachez-le à un contrôleur SCSI.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {message}</source>
        <translation>{name} ne peut pas être lu&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Replay the log: &apos;repair&apos; does it by a plan.</source>
        <translation>Rejouez le journal&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>{name} is read-only, and its log must be written first.</source>
        <translation>{name} est en lecture seule, et son journal doit d&apos;abord être écrit.</translation>
    </message>
    <message>
        <source>{name} has a log that waits to be replayed, and Hyper-V opens it for reading only.</source>
        <translation>{name} a un journal qui attend d&apos;être rejoué, et Hyper-V ne l&apos;ouvre qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM: it opens only where the certificates of its guardian are (&quot;key protector could not be unwrapped&quot; elsewhere).</source>
        <translation>La VM a un TPM virtuel&#xa0;: il ne s&apos;ouvre que là où se trouvent les certificats de son gardien (ailleurs&#xa0;: &quot;key protector could not be unwrapped&quot;).</translation>
    </message>
    <message>
        <source>On another host, move both certificates of the guardian there first.</source>
        <translation>Sur un autre hôte, apportez-y d&apos;abord les deux certificats du gardien.</translation>
    </message>
    <message>
        <source>A virtual TPM needs configuration version 7.0; this is {version}.</source>
        <translation>Un TPM virtuel exige la version de configuration 7.0&#xa0;; celle-ci est {version}.</translation>
    </message>
    <message>
        <source>Bring the configuration back as the host wrote it.</source>
        <translation>Ramenez la configuration telle que l&apos;hôte l&apos;a écrite.</translation>
    </message>
    <message>
        <source>The configuration names accounts of the host that made it; on another host the start can fail for that: {accounts}.</source>
        <translation>La configuration nomme des comptes de l&apos;hôte qui l&apos;a créée&#xa0;; sur un autre hôte, le démarrage peut échouer pour cette raison&#xa0;: {accounts}.</translation>
    </message>
    <message>
        <source>On another host run Grant-VMConnectAccess once for this VM.</source>
        <translation>Sur un autre hôte, exécutez une fois Grant-VMConnectAccess pour cette VM.</translation>
    </message>
    <message>
        <source>Connect it on the host (Connect-VMNetworkAdapter).</source>
        <translation>Connectez-la sur l&apos;hôte (Connect-VMNetworkAdapter).</translation>
    </message>
    <message>
        <source>Whether the port of the switch is there shows at the start (events 32, 21502).</source>
        <translation>La présence du port du commutateur se voit au démarrage (événements 32, 21502).</translation>
    </message>
    <message>
        <source>The runtime file (.VMRS) is missing; Microsoft&apos;s own advice removes it where a VM is stuck, so a start can do without.</source>
        <translation>Le fichier d&apos;exécution (.VMRS) manque&#xa0;; Microsoft conseille lui-même de le retirer quand une VM est bloquée, un démarrage peut donc s&apos;en passer.</translation>
    </message>
    <message>
        <source>Nothing, unless the VM was saved: then bring the file back.</source>
        <translation>Rien, sauf si la VM avait été enregistrée&#xa0;: ramenez alors le fichier.</translation>
    </message>
    <message>
        <source>It would start and ruin what stands on {name}, to which it writes.</source>
        <translation>Elle démarrerait et détruirait ce qui repose sur {name}, dans lequel elle écrit.</translation>
    </message>
    <message>
        <source>Do not start it; point Now at its newest disk: &apos;repair&apos; does it by a plan.</source>
        <translation>Ne la démarrez pas&#xa0;; faites pointer «&#xa0;Maintenant&#xa0;» vers son disque le plus récent&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>A merge waits; the host does it while the VM is off, and may not start it where there is no room for that.</source>
        <translation>Une fusion est en attente&#xa0;; l&apos;hôte l&apos;exécute pendant que la VM est éteinte, et peut ne pas démarrer la VM s&apos;il n&apos;y a pas d&apos;espace pour cela.</translation>
    </message>
    <message>
        <source>Run the merge (&apos;snapviewer merge&apos;).</source>
        <translation>Exécutez la fusion (&apos;snapviewer merge&apos;).</translation>
    </message>
    <message>
        <source>The folder {name} lets in no VM&apos;s account; merges on the host were seen to fail for that (event 19100).</source>
        <translation>Le dossier {name} n’admet aucun compte de la VM ; des fusions sur l’hôte ont échoué pour cela (événement 19100).</translation>
    </message>
    <message>
        <source>The VM&apos;s account may not open {name}.</source>
        <translation>Le compte de la VM ne peut pas ouvrir {name}.</translation>
    </message>
    <message numerus="yes">
        <source>longest chain {n} file</source>
        <comment>longest chain {n} files</comment>
        <translation>
            <numerusform>chaîne la plus longue&#xa0;: {n} fichier</numerusform>
            <numerusform>chaîne la plus longue&#xa0;: {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest snapshot {age}</source>
        <translation>point de contrôle le plus ancien&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Circle: snapshot. Square: snapshot with memory. Double circle: Now. Diamond: cannot be read.</source>
        <translation>Cercle&#xa0;: point de contrôle. Carré&#xa0;: point de contrôle avec mémoire. Double cercle&#xa0;: Maintenant. Losange&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>Now is not known: the VM&apos;s configuration could not be read.</source>
        <translation>Maintenant n&apos;est pas connu&#xa0;: la configuration de la VM n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Would it start?</source>
        <translation>Démarrerait-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Moments and disks</source>
        <translation>Instants et disques</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>File it reads</source>
        <translation>Fichier lu</translation>
    </message>
    <message>
        <source>Files in chain</source>
        <translation>Fichiers dans la chaîne</translation>
    </message>
    <message>
        <source>Virtual size</source>
        <translation>Taille virtuelle</translation>
    </message>
    <message>
        <source>Written since parent</source>
        <translation>Écrit depuis le parent</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>{held} of {all}, {part} in part</source>
        <translation>{held} sur {all}, {part} en partie</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} sur {all}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>On the volume</source>
        <translation>Sur le volume</translation>
    </message>
    <message>
        <source>Parent or disk</source>
        <translation>Parent ou disque</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>&apos;{snapshot}&apos;: {verdict}</source>
        <translation>«&#xa0;{snapshot}&#xa0;»&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>On some not</source>
        <translation>Pas sur tous</translation>
    </message>
    <message>
        <source>{text} (not on {hosts})</source>
        <translation>{text} (pas sur {hosts})</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Windows shows</source>
        <translation>Windows affiche</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&apos;Not seen&apos;: it cannot be seen from files</source>
        <translation>«&#xa0;Non vu&#xa0;»&#xa0;: cela ne peut pas être vu dans les fichiers</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Windows reports</source>
        <translation>Windows signale</translation>
    </message>
    <message>
        <source>Snapshots of {machine}</source>
        <translation>Points de contrôle de {machine}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec mémoire</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>{size} written since the snapshot above</source>
        <translation>{size} écrits depuis le point de contrôle au-dessus</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} écrits</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>an action is running</source>
        <translation>une action est en cours</translation>
    </message>
    <message>
        <source>an export is running</source>
        <translation>une exportation est en cours</translation>
    </message>
    <message>
        <source>the rows are in tree order</source>
        <translation>les lignes sont dans l&apos;ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>no VM is selected</source>
        <translation>aucune VM n&apos;est sélectionnée</translation>
    </message>
    <message>
        <source>no snapshot is selected</source>
        <translation>aucun point de contrôle n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>nothing stands above the selection</source>
        <translation>il n&apos;y a rien au-dessus de la sélection</translation>
    </message>
    <message>
        <source>no moment is selected</source>
        <translation>aucun instant n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>no differencing disk is selected</source>
        <translation>aucun disque de différenciation n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Open a folder with virtual machines</source>
        <translation>Ouvrir un dossier contenant des machines virtuelles</translation>
    </message>
    <message>
        <source>Open a disk file</source>
        <translation>Ouvrir un fichier de disque</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Not now: {reason}</source>
        <translation>Pas maintenant&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Open already: {names}</source>
        <translation>Déjà ouverts&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Disks (*.vhd *.vhdx *.avhd *.avhdx)</source>
        <translation>Disques (*.vhd *.vhdx *.avhd *.avhdx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Building the demo VM</source>
        <translation>Construction de la VM de démonstration</translation>
    </message>
    <message>
        <source>there is no moment to compare</source>
        <translation>il n&apos;y a pas d&apos;instant à comparer</translation>
    </message>
    <message>
        <source>what stands above the selection is not known</source>
        <translation>on ne sait pas ce qui repose au-dessus de la sélection</translation>
    </message>
    <message>
        <source>Take snapshot of {machine}</source>
        <translation>Créer un point de contrôle de {machine}</translation>
    </message>
    <message>
        <source>Keeps the present state. What is written from now on goes to a new file per disk.</source>
        <translation>Conserve l&apos;état actuel. Ce qui est écrit à partir de maintenant va dans un nouveau fichier par disque.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Planning the snapshot</source>
        <translation>Planification du point de contrôle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Planning to revert to {moment}</source>
        <translation>Planification du rétablissement de {moment}</translation>
    </message>
    <message>
        <source>Planning to delete {moment}</source>
        <translation>Planification de la suppression de {moment}</translation>
    </message>
    <message>
        <source>Planning the merge</source>
        <translation>Planification de la fusion</translation>
    </message>
    <message>
        <source>Rename snapshot {moment}</source>
        <translation>Renommer le point de contrôle {moment}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Planning the new name</source>
        <translation>Planification du nouveau nom</translation>
    </message>
    <message>
        <source>Notes of {moment}</source>
        <translation>Notes de {moment}</translation>
    </message>
    <message>
        <source>Planning the new notes</source>
        <translation>Planification des nouvelles notes</translation>
    </message>
    <message>
        <source>Planning the protection</source>
        <translation>Planification de la protection</translation>
    </message>
    <message>
        <source>Planning to remove the protection</source>
        <translation>Planification du retrait de la protection</translation>
    </message>
    <message>
        <source>Planning to undo</source>
        <translation>Planification de l&apos;annulation</translation>
    </message>
    <message>
        <source>Planning to empty the trash</source>
        <translation>Planification du vidage de la corbeille</translation>
    </message>
    <message>
        <source>Planning to go back</source>
        <translation>Planification du retour en arrière</translation>
    </message>
    <message>
        <source>Planning to continue</source>
        <translation>Planification de la poursuite</translation>
    </message>
    <message>
        <source>Forecasting deletes</source>
        <translation>Prévision des suppressions</translation>
    </message>
    <message>
        <source>About snapviewer</source>
        <translation>À propos de snapviewer</translation>
    </message>
    <message>
        <source>See, compare, take, revert and prune a Hyper-V virtual machine&apos;s snapshots from its files alone.</source>
        <translation>Voir, comparer, créer, rétablir et élaguer les points de contrôle d&apos;une machine virtuelle Hyper-V à partir de ses seuls fichiers.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Block map</source>
        <translation>Carte des blocs</translation>
    </message>
    <message>
        <source>No map.</source>
        <translation>Pas de carte.</translation>
    </message>
    <message>
        <source>{start} to {stop} of {size}. {parts}</source>
        <translation>{start} à {stop} sur {size}. {parts}</translation>
    </message>
    <message>
        <source>{state}
{offset:#x} to {end:#x} ({size})</source>
        <translation>{state}
{offset:#x} à {end:#x} ({size})</translation>
    </message>
    <message>
        <source>An action is running</source>
        <translation>Une action est en cours</translation>
    </message>
    <message>
        <source>{job} is not finished.</source>
        <translation>{job} n&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>Stopping leaves every moment readable; the next start offers to continue or go back.</source>
        <translation>Après un arrêt, chaque instant reste lisible&#xa0;; le prochain démarrage propose de continuer ou de revenir en arrière.</translation>
    </message>
    <message>
        <source>Plans wait</source>
        <translation>Des plans attendent</translation>
    </message>
    <message>
        <source>Plans wait in the list of jobs.</source>
        <translation>Des plans attendent dans la liste des tâches.</translation>
    </message>
    <message>
        <source>They are forgotten; nothing was changed by them.</source>
        <translation>Ils sont oubliés&#xa0;; ils n&apos;ont rien modifié.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Forget them and close</source>
        <translation>Les oublier et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Poursuivre l&apos;exécution</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a VM&apos;s folder or a folder that holds many VMs</source>
        <translation>Ouvrir le dossier d&apos;une VM ou un dossier qui contient plusieurs VM</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open d&amp;isk file…</source>
        <translation>Ouvrir un &amp;fichier de disque…</translation>
    </message>
    <message>
        <source>Open one disk file with its chain</source>
        <translation>Ouvrir un fichier de disque avec sa chaîne</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>Open a further folder together with this one: all are judged together</source>
        <translation>Ouvrir un autre dossier avec celui-ci&#xa0;: tous sont jugés ensemble</translation>
    </message>
    <message>
        <source>Open &amp;demo VM</source>
        <translation>Ouvrir la &amp;VM de démonstration</translation>
    </message>
    <message>
        <source>Build a small real VM folder and open it</source>
        <translation>Construire un petit dossier de VM réel et l&apos;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Write all VMs, files and findings to an HTML, CSV or JSON file</source>
        <translation>Écrire toutes les VM, tous les fichiers et tous les constats dans un fichier HTML, CSV ou JSON</translation>
    </message>
    <message>
        <source>Save &amp;tree as picture…</source>
        <translation>Enregistrer l&apos;arborescence comme &amp;image…</translation>
    </message>
    <message>
        <source>Write the snapshots of this VM as an SVG or PNG drawing</source>
        <translation>Écrire les points de contrôle de cette VM sous forme de dessin SVG ou PNG</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>&amp;Créer un point de contrôle…</translation>
    </message>
    <message>
        <source>Keep the present state as a snapshot (Hyper-V: checkpoint)</source>
        <translation>Conserver l&apos;état actuel comme point de contrôle (Hyper-V&#xa0;: point de contrôle)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>Make the selected snapshot the present state (Hyper-V: Apply)</source>
        <translation>Faire du point de contrôle sélectionné l&apos;état actuel (Hyper-V&#xa0;: Appliquer)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Give the snapshot another name</source>
        <translation>Donner un autre nom au point de contrôle</translation>
    </message>
    <message>
        <source>Edit not&amp;es…</source>
        <translation>Modifier les n&amp;otes…</translation>
    </message>
    <message>
        <source>Change the snapshot&apos;s notes</source>
        <translation>Modifier les notes du point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Protect…</source>
        <translation>&amp;Protéger…</translation>
    </message>
    <message>
        <source>Refuse to delete the snapshot until the protection is removed; again: remove it</source>
        <translation>Refuser de supprimer le point de contrôle tant que la protection n&apos;est pas retirée&#xa0;; de nouveau&#xa0;: la retirer</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation>&amp;Supprimer le point de contrôle…</translation>
    </message>
    <message>
        <source>Remove the snapshot; every other moment keeps its content</source>
        <translation>Retirer le point de contrôle&#xa0;; tout autre instant garde son contenu</translation>
    </message>
    <message>
        <source>Delete snapshot s&amp;ubtree…</source>
        <translation>Supprimer la sous-&amp;arborescence de points de contrôle…</translation>
    </message>
    <message>
        <source>Remove the snapshot and all below it, except what Now stands on</source>
        <translation>Retirer le point de contrôle et tout ce qui est au-dessous, sauf ce sur quoi repose Maintenant</translation>
    </message>
    <message>
        <source>&amp;Merge waiting files…</source>
        <translation>&amp;Fusionner les fichiers en attente…</translation>
    </message>
    <message>
        <source>Write what waits into its parent and shorten the chain (VMware: consolidate)</source>
        <translation>Écrire ce qui attend dans son parent et raccourcir la chaîne (VMware&#xa0;: consolider)</translation>
    </message>
    <message>
        <source>&amp;Inspect the files</source>
        <translation>&amp;Examiner les fichiers</translation>
    </message>
    <message>
        <source>List the disk files behind the selection</source>
        <translation>Lister les fichiers de disque derrière la sélection</translation>
    </message>
    <message>
        <source>&amp;Export disk…</source>
        <translation>E&amp;xporter le disque…</translation>
    </message>
    <message>
        <source>Write the selected moment&apos;s disk to one file</source>
        <translation>Écrire le disque de l&apos;instant sélectionné dans un seul fichier</translation>
    </message>
    <message>
        <source>Export as a &amp;VM…</source>
        <translation>Exporter comme V&amp;M…</translation>
    </message>
    <message>
        <source>Write the selected moment as a VM of its own, into a new folder</source>
        <translation>Écrire l’instant choisi comme VM distincte dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Re&amp;connect…</source>
        <translation>Reconnec&amp;ter…</translation>
    </message>
    <message>
        <source>Point the selected disk file to another parent</source>
        <translation>Faire pointer le fichier de disque sélectionné vers un autre parent</translation>
    </message>
    <message>
        <source>Compare the two selected moments; with one selected, with Now</source>
        <translation>Comparer les deux instants sélectionnés&#xa0;; si un seul est sélectionné, avec Maintenant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the snapshot &amp;above</source>
        <translation>Comparer avec le point de contrôle au-de&amp;ssus</translation>
    </message>
    <message>
        <source>What was written since the snapshot above</source>
        <translation>Ce qui a été écrit depuis le point de contrôle au-dessus</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Show all findings of this folder</source>
        <translation>Afficher tous les constats de ce dossier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Dee&amp;per check</source>
        <translation>Vérification &amp;approfondie</translation>
    </message>
    <message>
        <source>Read every block map, look what runs in the guests, check permissions</source>
        <translation>Lire chaque carte des blocs, chercher ce qui s&apos;exécute dans les invités, vérifier les autorisations</translation>
    </message>
    <message>
        <source>&amp;Orphan files…</source>
        <translation>Fichiers &amp;orphelins…</translation>
    </message>
    <message>
        <source>List the files that nothing needs: inspect, export, move to trash</source>
        <translation>Lister les fichiers dont rien n&apos;a besoin&#xa0;: examiner, exporter, mettre à la corbeille</translation>
    </message>
    <message>
        <source>Und&amp;o last action…</source>
        <translation>Ann&amp;uler la dernière action…</translation>
    </message>
    <message>
        <source>Take back the last finished action from the trash</source>
        <translation>Reprendre de la corbeille la dernière action terminée</translation>
    </message>
    <message>
        <source>Show the tras&amp;h…</source>
        <translation>Afficher la cor&amp;beille…</translation>
    </message>
    <message>
        <source>What earlier actions kept, and when</source>
        <translation>Ce que des actions antérieures ont conservé, et quand</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>Vi&amp;der la corbeille…</translation>
    </message>
    <message>
        <source>Remove for good what earlier actions kept; frees its space</source>
        <translation>Retirer définitivement ce que des actions antérieures ont conservé&#xa0;; libère son espace</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Filter snapshots and files</source>
        <translation>Filtrer les points de contrôle et les fichiers</translation>
    </message>
    <message>
        <source>Go to &amp;Now</source>
        <translation>Aller à &amp;Maintenant</translation>
    </message>
    <message>
        <source>Select the present state</source>
        <translation>Sélectionner l&apos;état actuel</translation>
    </message>
    <message>
        <source>&amp;Tree order</source>
        <translation>Ordre de l&apos;&amp;arborescence</translation>
    </message>
    <message>
        <source>Back from a sorted list to the graph: parents above what was taken after them</source>
        <translation>D&apos;une liste triée, revenir au graphe&#xa0;: les parents au-dessus de ce qui a été créé après eux</translation>
    </message>
    <message>
        <source>F&amp;old all runs again</source>
        <translation>Re&amp;plier toutes les suites</translation>
    </message>
    <message>
        <source>Fold what was unfolded</source>
        <translation>Replier ce qui a été déplié</translation>
    </message>
    <message>
        <source>Command &amp;list…</source>
        <translation>&amp;Liste des commandes…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>E&amp;xplain the selection</source>
        <translation>E&amp;xpliquer la sélection</translation>
    </message>
    <message>
        <source>What is this, may I delete it, and what happens then</source>
        <translation>Qu&apos;est-ce que c&apos;est, puis-je le supprimer, et que se passe-t-il alors</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>The words used here, with Hyper-V&apos;s own and the cmdlets</source>
        <translation>Les mots utilisés ici, avec ceux de Hyper-V et les cmdlets</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Every key in one list</source>
        <translation>Toutes les touches dans une seule liste</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>The tour, recovery, JSON, formats and how the program is built</source>
        <translation>La visite, la récupération, JSON, les formats et la construction du programme</translation>
    </message>
    <message>
        <source>&amp;About snapviewer</source>
        <translation>À propos de &amp;snapviewer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Blocks, files or settings</source>
        <translation>Blocs, fichiers ou paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Instant A</translation>
    </message>
    <message>
        <source>Moment B</source>
        <translation>Instant B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the changed ranges</source>
        <translation>Exporter les plages modifiées</translation>
    </message>
    <message>
        <source>Store the list of changed ranges as CSV or JSON</source>
        <translation>Enregistrer la liste des plages modifiées au format CSV ou JSON</translation>
    </message>
    <message>
        <source>Another disk or VM…</source>
        <translation>Un autre disque ou une autre VM…</translation>
    </message>
    <message>
        <source>{moment} of {place}</source>
        <translation>{moment} de {place}</translation>
    </message>
    <message>
        <source>Map of the difference</source>
        <translation>Carte des différences</translation>
    </message>
    <message>
        <source>Changed ranges</source>
        <translation>Plages modifiées</translation>
    </message>
    <message>
        <source>Name the guest&apos;s files</source>
        <translation>Nommer les fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Look up which file of the guest lies in each changed range</source>
        <translation>Chercher quel fichier de l&apos;invité se trouve dans chaque plage modifiée</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>Map, ranges and bytes</source>
        <translation>Carte, plages et octets</translation>
    </message>
    <message>
        <source>Compare {machine}</source>
        <translation>Comparer {machine}</translation>
    </message>
    <message>
        <source>The VM is no longer there.</source>
        <translation>La VM n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing to compare.</source>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>Comparing {a} with {b}</source>
        <translation>Comparaison de {a} avec {b}</translation>
    </message>
    <message>
        <source>{label}… {done} of {total}</source>
        <translation>{label}… {done} sur {total}</translation>
    </message>
    <message>
        <source>These moments cannot be compared: {error}</source>
        <translation>Ces instants ne peuvent pas être comparés&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{size} differ in {ranges}; {read} of {all} had to be read</source>
        <translation>{size} diffèrent dans {ranges}&#xa0;; {read} sur {all} ont dû être lus</translation>
    </message>
    <message numerus="yes">
        <source>{n} range</source>
        <comment>{n} ranges</comment>
        <translation>
            <numerusform>{n} plage</numerusform>
            <numerusform>{n} plages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: both moments read the same bytes.</source>
        <translation>Rien ne diffère&#xa0;: les deux instants lisent les mêmes octets.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>The disk is {a} in A and {b} in B; what only one has counts as different.</source>
        <translation>Le disque fait {a} dans A et {b} dans B&#xa0;; ce que seul l&apos;un des deux a compte comme différent.</translation>
    </message>
    <message>
        <source>{exact} differ</source>
        <translation>{exact} diffèrent</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>1 cell = {size}</source>
        <translation>1 case = {size}</translation>
    </message>
    <message>
        <source>Difference {number} of {all}: {size} at {start:#x}</source>
        <translation>Différence {number} sur {all}&#xa0;: {size} à {start:#x}</translation>
    </message>
    <message>
        <source>Finding the guest&apos;s files</source>
        <translation>Recherche des fichiers de l&apos;invité</translation>
    </message>
    <message>
        <source>Comparing files…</source>
        <translation>Comparaison des fichiers…</translation>
    </message>
    <message>
        <source>Files could not be compared.</source>
        <translation>Les fichiers n&apos;ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Exporting ranges</source>
        <translation>Exportation des plages</translation>
    </message>
    <message>
        <source>Written: {out}</source>
        <translation>Écrit&#xa0;: {out}</translation>
    </message>
    <message>
        <source>{names} (in A)</source>
        <translation>{names} (dans A)</translation>
    </message>
    <message>
        <source>no file (metadata or free)</source>
        <translation>aucun fichier (métadonnées ou libre)</translation>
    </message>
    <message>
        <source>No snapshot names this file any more and one file stands on it. Merge writes that file into it and frees the rest.</source>
        <translation>Plus aucun point de contrôle ne nomme ce fichier et un seul fichier repose dessus. La fusion écrit ce fichier-là dans celui-ci et libère le reste.</translation>
    </message>
    <message>
        <source>No snapshot names this file any more, but two or more files stand on it. It must stay and frees nothing.</source>
        <translation>Plus aucun point de contrôle ne nomme ce fichier, mais deux fichiers ou plus reposent dessus. Il doit rester et ne libère rien.</translation>
    </message>
    <message>
        <source>No VM, no snapshot and no disk in use refers to this file. Everything that could refer to it was read.</source>
        <translation>Aucune VM, aucun point de contrôle et aucun disque utilisé ne fait référence à ce fichier. Tout ce qui pourrait y faire référence a été lu.</translation>
    </message>
    <message>
        <source>Whether something needs this file is not known, because something that could refer to it could not be read. It is never touched.</source>
        <translation>On ne sait pas si quelque chose a besoin de ce fichier, car quelque chose qui pourrait y faire référence n&apos;a pas pu être lu. Il n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tabs of the details</source>
        <translation>Onglets des détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>Rechercher une clé ou une valeur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation>Constats ({count})</translation>
    </message>
    <message>
        <source>Now, {state}: {why}</source>
        <translation>Maintenant, {state}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Now, {state}</source>
        <translation>Maintenant, {state}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>nothing, it is the first</source>
        <translation>rien, c&apos;est le premier</translation>
    </message>
    <message>
        <source>No VM and no disk in use here names this file, but that proves nothing: it may belong to a VM elsewhere. It is never touched.</source>
        <translation>Aucune VM ni aucun disque utilisé ici ne nomme ce fichier, mais cela ne prouve rien&#xa0;: il peut appartenir à une VM ailleurs. Il n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>A disk by its content, under another ending: somebody set it aside. It is never touched, and what it stands on is not changed.</source>
        <translation>Un disque d&apos;après son contenu, sous une autre extension&#xa0;: quelqu&apos;un l&apos;a mis de côté. Il n&apos;est jamais touché, et ce sur quoi il repose n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>A disk that somebody deleted: it lies in a recycle bin until that is emptied. It is never touched.</source>
        <translation>Un disque que quelqu&apos;un a supprimé&#xa0;: il se trouve dans une corbeille du système jusqu&apos;à ce qu&apos;elle soit vidée. Il n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>nothing that was found here</source>
        <translation>rien de ce qui a été trouvé ici</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>Written since {parent}</source>
        <translation>Écrit depuis {parent}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>not known: {failed}</source>
        <translation>non connu&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Reads in all</source>
        <translation>Lit en tout</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>ses fichiers manquent</translation>
    </message>
    <message>
        <source>{size} saved</source>
        <translation>{size} enregistrés</translation>
    </message>
    <message>
        <source>{size} saved, a file of it is missing</source>
        <translation>{size} enregistrés, un de ses fichiers manque</translation>
    </message>
    <message>
        <source>missing: {stored}</source>
        <translation>manque&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>a physical disk, not covered</source>
        <translation>un disque physique, non couvert</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>What the VM&apos;s settings ask of new snapshots; how existing ones were made is not told by any established key.</source>
        <translation>Ce que les paramètres de la VM demandent pour les nouveaux points de contrôle&#xa0;; aucune clé établie ne dit comment les points existants ont été créés.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>against deletion by snapviewer; Hyper-V itself knows nothing of it</source>
        <translation>contre la suppression par snapviewer&#xa0;; Hyper-V lui-même n&apos;en sait rien</translation>
    </message>
    <message>
        <source>A run without branches. Enter unfolds it.</source>
        <translation>Une suite sans branches. Entrée la déplie.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Supprimé de</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>{slot}: {reason}</source>
        <translation>{slot}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing is merged into {file}, and it is not removed.</source>
        <translation>Rien n&apos;est fusionné dans {file}, et il n&apos;est pas retiré.</translation>
    </message>
    <message>
        <source>{slot}, parent {depth}</source>
        <translation>{slot}, parent {depth}</translation>
    </message>
    <message>
        <source>This row has no configuration of its own.</source>
        <translation>Cette ligne n&apos;a pas de configuration propre.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>refused at present; Delete shows why</source>
        <translation>refusé pour le moment&#xa0;; Supprimer montre pourquoi</translation>
    </message>
    <message>
        <source>needs {size} more</source>
        <translation>a besoin de {size} de plus</translation>
    </message>
    <message>
        <source>frees {size}</source>
        <translation>libère {size}</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Disk {number}: {slot}</source>
        <translation>Disque {number}&#xa0;: {slot}</translation>
    </message>
    <message>
        <source>{slot} (Ctrl+{number})</source>
        <translation>{slot} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>Click a cell to see what is there. Wheel zooms, dragging pans.</source>
        <translation>Cliquez sur une cellule pour voir ce qui s&apos;y trouve. La molette zoome, glisser déplace la vue.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>The other moment</source>
        <translation>L&apos;autre instant</translation>
    </message>
    <message>
        <source>The moment to compare with</source>
        <translation>L&apos;instant avec lequel comparer</translation>
    </message>
    <message>
        <source>Files of the chain</source>
        <translation>Fichiers de la chaîne</translation>
    </message>
    <message>
        <source>Ranges of the map</source>
        <translation>Plages de la carte</translation>
    </message>
    <message>
        <source>Show the whole disk (0). Wheel or + and - zoom, dragging pans.</source>
        <translation>Afficher tout le disque (0). La molette ou + et - zoome, glisser déplace la vue.</translation>
    </message>
    <message>
        <source>Show the whole disk</source>
        <translation>Afficher tout le disque</translation>
    </message>
    <message>
        <source>Files, ranges and bytes</source>
        <translation>Fichiers, plages et octets</translation>
    </message>
    <message>
        <source>Files, ranges or bytes</source>
        <translation>Fichiers, plages ou octets</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The files of the chain, top first</source>
        <translation>Les fichiers de la chaîne, celui du haut en premier</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>La carte sous forme de tableau</translation>
    </message>
    <message>
        <source>The bytes at the place chosen in map or table</source>
        <translation>Les octets à l&apos;endroit choisi dans la carte ou le tableau</translation>
    </message>
    <message>
        <source>Map and chain</source>
        <translation>Carte et chaîne</translation>
    </message>
    <message>
        <source>This moment has no disk here.</source>
        <translation>Cet instant n&apos;a pas de disque ici.</translation>
    </message>
    <message>
        <source>Block map of {slot} at {moment}</source>
        <translation>Carte des blocs de {slot} à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>Adding up {slot}</source>
        <translation>Calcul du total de {slot}</translation>
    </message>
    <message>
        <source>Reading the disk</source>
        <translation>Lecture du disque</translation>
    </message>
    <message>
        <source>This disk cannot be read.

{error}</source>
        <translation>Ce disque ne peut pas être lu.

{error}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not have this disk</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas ce disque</translation>
    </message>
    <message>
        <source>Mapping {slot}</source>
        <translation>Cartographie de {slot}</translation>
    </message>
    <message>
        <source>This cannot be shown: {error}</source>
        <translation>Impossible d&apos;afficher ceci&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{path}: {format}, {blocks} of {size}</source>
        <translation>{path}&#xa0;: {format}, {blocks} de {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} block</source>
        <comment>{n} blocks</comment>
        <translation>
            <numerusform>{n} bloc</numerusform>
            <numerusform>{n} blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges (first {number})</source>
        <translation>Plages ({number} premières)</translation>
    </message>
    <message>
        <source>Ranges ({number})</source>
        <translation>Plages ({number})</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tabs of the lower area</source>
        <translation>Onglets de la zone inférieure</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>{doing} did not work</source>
        <translation>{doing}&#xa0;: échec</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>{doing} was refused</source>
        <translation>{doing}&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>A bug in snapviewer</source>
        <translation>Un bogue dans snapviewer</translation>
    </message>
    <message>
        <source>{title}.

This is a mistake in the program, not in your files: {name}: {error}</source>
        <translation>{title}.

C&apos;est une erreur du programme, pas de vos fichiers&#xa0;: {name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Veuillez le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Where: {structure} at offset {offset:#x}</source>
        <translation>Où&#xa0;: {structure} à l&apos;offset {offset:#x}</translation>
    </message>
    <message>
        <source>Where: {structure}</source>
        <translation>Où&#xa0;: {structure}</translation>
    </message>
    <message>
        <source>Code: {code} (Windows: {windows:#010x})</source>
        <translation>Code&#xa0;: {code} (Windows&#xa0;: {windows:#010x})</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>À faire&#xa0;: {remedy}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the finding as text</source>
        <translation>Copier le constat sous forme de texte</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copier le constat</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si rien n&apos;est fait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Constats et détails</translation>
    </message>
    <message>
        <source>Find a parent…</source>
        <translation>Rechercher un parent…</translation>
    </message>
    <message>
        <source>Ranks the candidates and tries them in memory</source>
        <translation>Classe les candidats et les essaie en mémoire</translation>
    </message>
    <message>
        <source>Orphan files…</source>
        <translation>Fichiers orphelins…</translation>
    </message>
    <message>
        <source>Lists every orphan: inspect, export, move to trash</source>
        <translation>Liste tous les orphelins&#xa0;: examiner, exporter, mettre à la corbeille</translation>
    </message>
    <message>
        <source>Shows the plan first</source>
        <translation>Montre d&apos;abord le plan</translation>
    </message>
    <message>
        <source>Add {folder}</source>
        <translation>Ajouter {folder}</translation>
    </message>
    <message>
        <source>Opens it together with the others; it only reads</source>
        <translation>L&apos;ouvre avec les autres&#xa0;; ne fait que lire</translation>
    </message>
    <message>
        <source>Opens a further folder together with the others; it only reads</source>
        <translation>Ouvre un autre dossier avec les autres&#xa0;; ne fait que lire</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation>Vérifié&#xa0;: rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} with data at risk</source>
        <comment>{n} with data at risk</comment>
        <translation>
            <numerusform>{n} avec des données en danger</numerusform>
            <numerusform>{n} avec des données en danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <comment>{n} to look at</comment>
        <translation>
            <numerusform>{n} à examiner</numerusform>
            <numerusform>{n} à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Surveillance du dossier</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first} and {more} more.</source>
        <translation>Modifié sur le disque depuis la lecture&#xa0;: {first} et {more} de plus.</translation>
    </message>
    <message>
        <source>Changed on disk since it was read: {first}.</source>
        <translation>Modifié sur le disque depuis la lecture&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Tree, single folders joined</source>
        <translation>Arborescence, dossiers uniques réunis</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Liste simple</translation>
    </message>
    <message>
        <source>Changed files in the guest</source>
        <translation>Fichiers modifiés dans l&apos;invité</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrer par chemin</translation>
    </message>
    <message>
        <source>How the files are arranged</source>
        <translation>Disposition des fichiers</translation>
    </message>
    <message>
        <source>Copy out from A…</source>
        <translation>Extraire une copie de A…</translation>
    </message>
    <message>
        <source>Copy what is selected as A has it</source>
        <translation>Copier la sélection telle qu&apos;elle est dans A</translation>
    </message>
    <message>
        <source>Copy out from B…</source>
        <translation>Extraire une copie de B…</translation>
    </message>
    <message>
        <source>Copy what is selected as B has it</source>
        <translation>Copier la sélection telle qu&apos;elle est dans B</translation>
    </message>
    <message>
        <source>Snapshots in which this file changed…</source>
        <translation>Points de contrôle où ce fichier a changé…</translation>
    </message>
    <message>
        <source>Looks for the file at every moment of the VM</source>
        <translation>Recherche le fichier à chaque instant de la VM</translation>
    </message>
    <message>
        <source>File view not possible: {message}.</source>
        <translation>Vue des fichiers impossible&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>Volume {index} ({filesystem}): {reason}</source>
        <translation>Volume {index} ({filesystem})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The block view works.</source>
        <translation>La vue des blocs fonctionne.</translation>
    </message>
    <message>
        <source>No file system was found on this disk.</source>
        <translation>Aucun système de fichiers n&apos;a été trouvé sur ce disque.</translation>
    </message>
    <message>
        <source>{files}: {changes}.</source>
        <translation>{files}&#xa0;: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>no file differs</source>
        <translation>aucun fichier ne diffère</translation>
    </message>
    <message>
        <source>B holds {size} more.</source>
        <translation>B contient {size} de plus.</translation>
    </message>
    <message>
        <source>B holds {size} less.</source>
        <translation>B contient {size} de moins.</translation>
    </message>
    <message>
        <source>Copy the files to a folder</source>
        <translation>Copier les fichiers dans un dossier</translation>
    </message>
    <message>
        <source>Copying {files} from {moment}</source>
        <translation>Copie de {files} depuis {moment}</translation>
    </message>
    <message>
        <source>Copying out</source>
        <translation>Extraction d&apos;une copie</translation>
    </message>
    <message>
        <source>{files} ({size}) copied to {folder}.</source>
        <translation>Copie de {files} ({size}) dans {folder} terminée.</translation>
    </message>
    <message>
        <source>{count} not copied: {first}</source>
        <translation>{count} non copiés&#xa0;: {first}</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was altered for this computer.</source>
        <comment>{n} names were altered for this computer.</comment>
        <translation>
            <numerusform>{n} nom a été adapté à cet ordinateur.</numerusform>
            <numerusform>{n} noms ont été adaptés à cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {path} at every moment</source>
        <translation>Recherche de {path} à chaque instant</translation>
    </message>
    <message>
        <source>Looking for versions</source>
        <translation>Recherche des versions</translation>
    </message>
    <message>
        <source>{path}: it does not exist at {moment}</source>
        <translation>{path}&#xa0;: il n&apos;existe pas à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>{path}: written as {place}</source>
        <translation>{path}&#xa0;: écrit comme {place}</translation>
    </message>
    <message>
        <source>{path}: the volume does not exist at {moment}</source>
        <translation>{path}&#xa0;: le volume n&apos;existe pas à l&apos;instant {moment}</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>non lisible</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>comme ci-dessus</translation>
    </message>
    <message>
        <source>this is no folder</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>choose an existing folder</source>
        <translation>choisissez un dossier existant</translation>
    </message>
    <message>
        <source>What is this? {title}</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;? {title}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>May I delete it?</source>
        <translation>Puis-je le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>What happens if I do</source>
        <translation>Que se passe-t-il si je le fais</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>In Hyper-V</source>
        <translation>Dans Hyper-V</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>Aller au parent</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Go to the first row below</source>
        <translation>Aller à la première ligne au-dessous</translation>
    </message>
    <message>
        <source>Go to the branch before</source>
        <translation>Aller à la branche précédente</translation>
    </message>
    <message>
        <source>Go to the next branch</source>
        <translation>Aller à la branche suivante</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Aller à la première ligne</translation>
    </message>
    <message>
        <source>Go to Now</source>
        <translation>Aller à Maintenant</translation>
    </message>
    <message>
        <source>Unfold a run</source>
        <translation>Déplier une suite</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Cancel what runs; close a dialog</source>
        <translation>Annuler ce qui est en cours&#xa0;; fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Show that disk</source>
        <translation>Afficher ce disque</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Bytes of the disk</source>
        <translation>Octets du disque</translation>
    </message>
    <message>
        <source>Bytes of both moments</source>
        <translation>Octets des deux instants</translation>
    </message>
    <message>
        <source>Changed bytes are bold, framed and coloured</source>
        <translation>Les octets modifiés sont en gras, encadrés et colorés</translation>
    </message>
    <message>
        <source>Place on the disk</source>
        <translation>Endroit sur le disque</translation>
    </message>
    <message>
        <source>Take snapshot of {machine} on {host}</source>
        <translation>Créer un point de contrôle de {machine} sur {host}</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>la quantité n&apos;est pas connue</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <source>and {count} more in the table</source>
        <translation>et {count} de plus dans le tableau</translation>
    </message>
    <message>
        <source>{vms}, {size} in {files}</source>
        <translation>{vms}, {size} dans {files}</translation>
    </message>
    <message numerus="yes">
        <source>{n} VM</source>
        <comment>{n} VMs</comment>
        <translation>
            <numerusform>{n} VM</numerusform>
            <numerusform>{n} VM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disk file</source>
        <comment>{n} disk files</comment>
        <translation>
            <numerusform>{n} fichier de disque</numerusform>
            <numerusform>{n} fichiers de disque</numerusform>
        </translation>
    </message>
    <message>
        <source>No virtual machine here</source>
        <translation>Aucune machine virtuelle ici</translation>
    </message>
    <message>
        <source>There is neither a Hyper-V configuration nor a disk file in this folder.</source>
        <translation>Ce dossier ne contient ni configuration Hyper-V ni fichier de disque.</translation>
    </message>
    <message>
        <source>Live host {host}</source>
        <translation>Hôte en direct {host}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>read {files} in {seconds} s</source>
        <translation>lecture de {files} en {seconds} s</translation>
    </message>
    <message>
        <source>Hyper-V carries out what you change; disks cannot be looked into</source>
        <translation>Hyper-V exécute ce que vous modifiez&#xa0;; il n&apos;est pas possible de regarder dans les disques</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} non lisibles</translation>
    </message>
    <message>
        <source>An action was interrupted.</source>
        <translation>Une action a été interrompue.</translation>
    </message>
    <message>
        <source>Not all of it could be read, though; the findings say what.</source>
        <translation>Tout n&apos;a cependant pas pu être lu&#xa0;; les constats disent quoi.</translation>
    </message>
    <message>
        <source>{size} free at {folder}</source>
        <translation>{size} libres sur {folder}</translation>
    </message>
    <message>
        <source>Nothing else of this VM can be changed before it is finished or taken back.</source>
        <translation>Rien d&apos;autre de cette VM ne peut être modifié avant que l&apos;action soit terminée ou annulée.</translation>
    </message>
    <message>
        <source>Names unknown: disk files were found, but no VM configuration.</source>
        <translation>Noms inconnus&#xa0;: des fichiers de disque ont été trouvés, mais aucune configuration de VM.</translation>
    </message>
    <message>
        <source>Adding up {machine}</source>
        <translation>Calcul du total de {machine}</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul du total</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tâches ({count})</translation>
    </message>
    <message>
        <source>{tip}
Not now: {reason}</source>
        <translation>{tip}
Pas maintenant&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the VM&apos;s configuration could not be read</source>
        <translation>la configuration de la VM n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>the VM is running</source>
        <translation>la VM fonctionne</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>zeros over a parent</source>
        <translation>zéros par-dessus un parent</translation>
    </message>
    <message>
        <source>same source</source>
        <translation>même source</translation>
    </message>
    <message>
        <source>touched, same content</source>
        <translation>touché, même contenu</translation>
    </message>
    <message>
        <source>Mapping the difference</source>
        <translation>Cartographie de la différence</translation>
    </message>
    <message>
        <source>{start:#x} to {end:#x} ({size})</source>
        <translation>{start:#x} à {end:#x} ({size})</translation>
    </message>
    <message>
        <source>{place}: no file holds anything here; it reads as zeros.</source>
        <translation>{place}&#xa0;: aucun fichier ne contient quoi que ce soit ici&#xa0;; des zéros sont lus.</translation>
    </message>
    <message>
        <source>{file} of {owner}</source>
        <translation>{file} de {owner}</translation>
    </message>
    <message>
        <source>{place}: {file} says zeros here, hiding its parents.</source>
        <translation>{place}&#xa0;: {file} indique des zéros ici et masque ses parents.</translation>
    </message>
    <message>
        <source>{place}: {file}, file offset {offset:#x} (layer {number} of {count}).</source>
        <translation>{place}&#xa0;: {file}, offset de fichier {offset:#x} (couche {number} sur {count}).</translation>
    </message>
    <message>
        <source>Map: {state}.</source>
        <translation>Carte&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un élément ré&amp;cent</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>Fermer le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Virtual machines</source>
        <translation>Machines &amp;virtuelles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Reset the &amp;layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Disk {number}</source>
        <translation>Disque {number}</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Differs from…</source>
        <translation>Diffère de…</translation>
    </message>
    <message>
        <source>Same as the parent</source>
        <translation>Identique au parent</translation>
    </message>
    <message>
        <source>Free in the guest</source>
        <translation>Libre dans l&apos;invité</translation>
    </message>
    <message>
        <source>Which file of the chain answers where</source>
        <translation>Quel fichier de la chaîne répond à quel endroit</translation>
    </message>
    <message>
        <source>Where this moment differs from another one (only what can differ is read)</source>
        <translation>Où cet instant diffère d&apos;un autre (seul ce qui peut différer est lu)</translation>
    </message>
    <message>
        <source>What the top file stores although its parent reads the same there; reads the file and its parents</source>
        <translation>Ce que le fichier du haut stocke alors que son parent s&apos;y lit de la même façon&#xa0;; lit le fichier et ses parents</translation>
    </message>
    <message>
        <source>Where the guest&apos;s file systems hold nothing; stored all the same, it could be given back by compacting</source>
        <translation>Où les systèmes de fichiers de l&apos;invité ne contiennent rien&#xa0;; ce qui y est tout de même stocké pourrait être restitué par un compactage</translation>
    </message>
    <message>
        <source>not in the top file</source>
        <translation>pas dans le fichier du haut</translation>
    </message>
    <message>
        <source>differs from the parent</source>
        <translation>diffère du parent</translation>
    </message>
    <message>
        <source>same as the parent</source>
        <translation>identique au parent</translation>
    </message>
    <message>
        <source>free, nothing stored</source>
        <translation>libre, rien de stocké</translation>
    </message>
    <message>
        <source>free, yet stored</source>
        <translation>libre, mais stocké</translation>
    </message>
    <message>
        <source>Mapping the disk</source>
        <translation>Cartographie du disque</translation>
    </message>
    <message>
        <source>{size} of the top file are the same as in its parent.</source>
        <translation>{size} du fichier du haut sont identiques à ceux de son parent.</translation>
    </message>
    <message>
        <source>{size} differ.</source>
        <translation>{size} diffèrent.</translation>
    </message>
    <message>
        <source>Volume {number} ({filesystem}): {said}</source>
        <translation>Volume {number} ({filesystem})&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>{free} libres sur {all}</translation>
    </message>
    <message>
        <source>No volume was found on this disk.</source>
        <translation>Aucun volume n&apos;a été trouvé sur ce disque.</translation>
    </message>
    <message>
        <source>make folder</source>
        <translation>créer dossier</translation>
    </message>
    <message>
        <source>create disk</source>
        <translation>créer disque</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>to trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconnecter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>rewrite footer</source>
        <translation>réécrire pied</translation>
    </message>
    <message>
        <source>replay log</source>
        <translation>rejouer journal</translation>
    </message>
    <message>
        <source>fill holes</source>
        <translation>combler trous</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>write disk</source>
        <translation>écrire le disque</translation>
    </message>
    <message>
        <source>on the host</source>
        <translation>sur l&apos;hôte</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Refused: {text}</source>
        <translation>Refusé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No longer reachable: {names}</source>
        <translation>Deviennent inaccessibles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Works in {folder}</source>
        <translation>Travaille dans {folder}</translation>
    </message>
    <message>
        <source>Folder of the action</source>
        <translation>Dossier de l&apos;action</translation>
    </message>
    <message>
        <source>What was judged</source>
        <translation>Ce qui a été jugé</translation>
    </message>
    <message>
        <source>{name}: nobody can know this beforehand</source>
        <translation>{name}&#xa0;: nul ne peut le savoir d&apos;avance</translation>
    </message>
    <message>
        <source>Frees now</source>
        <translation>Libère maintenant</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Occupe</translation>
    </message>
    <message>
        <source>Frees later</source>
        <translation>Libère plus tard</translation>
    </message>
    <message>
        <source>Needs meanwhile</source>
        <translation>Besoin temporaire</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What is written is not known beforehand</source>
        <translation>Ce qui sera écrit n&apos;est pas connu d&apos;avance</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Free at {folder}</source>
        <translation>Libre sur {folder}</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>There is not enough free space for this.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace libre pour cela.</translation>
    </message>
    <message>
        <source>Way back: {back}</source>
        <translation>Retour en arrière&#xa0;: {back}</translation>
    </message>
    <message>
        <source>Way back: none. This cannot be undone.</source>
        <translation>Retour en arrière&#xa0;: aucun. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Steps ({count})</source>
        <translation>Étapes ({count})</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>Checks: {n} wants attention</source>
        <comment>Checks: {n} want attention</comment>
        <translation>
            <numerusform>Vérifications&#xa0;: {n} demande de l&apos;attention</numerusform>
            <numerusform>Vérifications&#xa0;: {n} demandent de l&apos;attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: passed</source>
        <comment>Checks: all {n} passed</comment>
        <translation>
            <numerusform>Vérifications&#xa0;: réussie</numerusform>
            <numerusform>Vérifications&#xa0;: les {n} réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Pour confirmer, tapez le nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>Tapez {name} pour confirmer</translation>
    </message>
    <message>
        <source>The VM is off on every host</source>
        <translation>La VM est éteinte sur tous les hôtes</translation>
    </message>
    <message>
        <source>It cannot be seen: {reason}</source>
        <translation>Cela ne peut pas être vu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Store the plan as JSON</source>
        <translation>Enregistrer le plan au format JSON</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copier en PowerShell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d&apos;attente</translation>
    </message>
    <message>
        <source>Carry it out later, from the list of jobs</source>
        <translation>L&apos;exécuter plus tard, depuis la liste des tâches</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>Créé par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Is every step of the plan what you want?</source>
        <translation>Chaque étape du plan est-elle ce que vous voulez&#xa0;?</translation>
    </message>
    <message>
        <source>Go by it</source>
        <translation>Le suivre</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Terminé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To do on the Hyper-V host</source>
        <translation>À faire sur l&apos;hôte Hyper-V</translation>
    </message>
    <message>
        <source>The files are done. Run this where the VM is registered:</source>
        <translation>Les fichiers sont prêts. Exécutez ceci là où la VM est inscrite&#xa0;:</translation>
    </message>
    <message>
        <source>Checking again: {title}</source>
        <translation>Nouvelle vérification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Plus rien n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>It would do something else by now. Look at it again.</source>
        <translation>Le plan ferait désormais autre chose. Examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Done; no file differs from before.</source>
        <translation>Terminé&#xa0;; aucun fichier ne diffère d&apos;avant.</translation>
    </message>
    <message numerus="yes">
        <source>Done; {n} file changed.</source>
        <comment>Done; {n} files changed.</comment>
        <translation>
            <numerusform>Terminé&#xa0;; {n} fichier modifié.</numerusform>
            <numerusform>Terminé&#xa0;; {n} fichiers modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>{job}: {progress}</source>
        <translation>{job}&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Cancelling: {text}</source>
        <translation>Annulation&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restant</translation>
    </message>
    <message>
        <source>Revert {machine} to {moment}</source>
        <translation>Rétablir {machine} à {moment}</translation>
    </message>
    <message>
        <source>Now becomes &apos;{moment}&apos;. What was written since the snapshot Now stands on ({lost}) is dropped unless you take a snapshot of it first.</source>
        <translation>Maintenant devient «&#xa0;{moment}&#xa0;». Ce qui a été écrit depuis le point de contrôle sur lequel repose Maintenant ({lost}) est abandonné, sauf si vous en créez d&apos;abord un point de contrôle.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state first</source>
        <translation>Créer d&apos;abord un point de contrôle de l&apos;état présent</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Delete snapshot subtree {moment}</source>
        <translation>Supprimer la sous-arborescence de points de contrôle {moment}</translation>
    </message>
    <message>
        <source>Delete snapshot {moment}</source>
        <translation>Supprimer le point de contrôle {moment}</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; and everything below it afterwards. Every other moment keeps its content.</source>
        <translation>Vous ne pourrez plus revenir ensuite à «&#xa0;{moment}&#xa0;» ni à tout ce qui est au-dessous. Tout autre instant garde son contenu.</translation>
    </message>
    <message>
        <source>You can no longer go back to &apos;{moment}&apos; afterwards. Every other moment keeps its content.</source>
        <translation>Vous ne pourrez plus revenir ensuite à «&#xa0;{moment}&#xa0;». Tout autre instant garde son contenu.</translation>
    </message>
    <message>
        <source>Merge the files left behind now</source>
        <translation>Fusionner maintenant les fichiers laissés</translation>
    </message>
    <message>
        <source>Merge later: quick, can be undone until then</source>
        <translation>Fusionner plus tard&#xa0;: rapide, annulable jusque-là</translation>
    </message>
    <message>
        <source>Frees the space at once; takes longer and cannot be undone</source>
        <translation>Libère l&apos;espace aussitôt&#xa0;; prend plus de temps et ne peut pas être annulé</translation>
    </message>
    <message>
        <source>The files stay until &apos;Merge&apos; is run</source>
        <translation>Les fichiers restent jusqu&apos;à l&apos;exécution de «&#xa0;Fusionner&#xa0;»</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Is checked again</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Carry out all…</source>
        <translation>Tout exécuter…</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Afficher le plan…</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan waits.</source>
        <comment>{n} plans wait.</comment>
        <translation>
            <numerusform>{n} plan attend.</numerusform>
            <numerusform>{n} plans attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan waits. &apos;Add to the queue&apos; in a plan puts it here.</source>
        <translation>Aucun plan n&apos;attend. «&#xa0;Ajouter à la file d&apos;attente&#xa0;» dans un plan le place ici.</translation>
    </message>
    <message>
        <source>Carry out all plans that wait</source>
        <translation>Exécuter tous les plans en attente</translation>
    </message>
    <message numerus="yes">
        <source>{n} plan is carried out.</source>
        <comment>{n} plans are carried out, one after another.</comment>
        <translation>
            <numerusform>{n} plan est exécuté.</numerusform>
            <numerusform>{n} plans sont exécutés, l&apos;un après l&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they write {size}.</source>
        <translation>Ensemble, ils écrivent {size}.</translation>
    </message>
    <message>
        <source>The files are {size} smaller afterwards.</source>
        <translation>Les fichiers sont ensuite plus petits de {size}.</translation>
    </message>
    <message>
        <source>The files are {size} larger afterwards.</source>
        <translation>Les fichiers sont ensuite plus grands de {size}.</translation>
    </message>
    <message>
        <source>Each is checked again at its turn. If one would do something else by then, fails or is cancelled, the rest waits.</source>
        <translation>Chacun est de nouveau vérifié quand vient son tour. Si l&apos;un d&apos;eux devait alors faire autre chose, échoue ou est annulé, les autres attendent.</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>nommé à la main</translation>
    </message>
    <message>
        <source>Trying the parent in memory</source>
        <translation>Essai du parent en mémoire</translation>
    </message>
    <message>
        <source>Find a parent for {child}</source>
        <translation>Trouver un parent pour {child}</translation>
    </message>
    <message>
        <source>Id fits</source>
        <translation>ID conforme</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Même taille</translation>
    </message>
    <message>
        <source>Name fits</source>
        <translation>Nom conforme</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>How much of the child&apos;s data lies over data of this file</source>
        <translation>Quelle part des données de l&apos;enfant se trouve au-dessus de données de ce fichier</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Candidates for the parent, best first</source>
        <translation>Candidats au rôle de parent, le meilleur en premier</translation>
    </message>
    <message>
        <source>Looking for candidates…</source>
        <translation>Recherche de candidats…</translation>
    </message>
    <message>
        <source>What the try showed</source>
        <translation>Ce que l&apos;essai a montré</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Files the guest would see</source>
        <translation>Fichiers que l&apos;invité verrait</translation>
    </message>
    <message>
        <source>{child} needs a parent</source>
        <translation>{child} a besoin d&apos;un parent</translation>
    </message>
    <message>
        <source>Candidates and what a try shows</source>
        <translation>Candidats et ce que montre un essai</translation>
    </message>
    <message>
        <source>The parent&apos;s folder on the Windows host</source>
        <translation>Le dossier du parent sur l’hôte Windows</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Add a file as a candidate</source>
        <translation>Ajouter un fichier comme candidat</translation>
    </message>
    <message>
        <source>Try in memory</source>
        <translation>Essayer en mémoire</translation>
    </message>
    <message>
        <source>Compose the chain without writing and look into it</source>
        <translation>Composer la chaîne sans écrire et regarder à l&apos;intérieur</translation>
    </message>
    <message>
        <source>Plan reconnect…</source>
        <translation>Planifier la reconnexion…</translation>
    </message>
    <message>
        <source>Ranking candidates</source>
        <translation>Classement des candidats</translation>
    </message>
    <message>
        <source>None can be named: {error}</source>
        <translation>Aucun ne peut être nommé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{candidates}, best first; {certain} with the id and size the child expects.</source>
        <translation>{candidates}, le meilleur en premier&#xa0;; {certain} avec l&apos;ID et la taille que l&apos;enfant attend.</translation>
    </message>
    <message numerus="yes">
        <source>{n} candidate</source>
        <comment>{n} candidates</comment>
        <translation>
            <numerusform>{n} candidat</numerusform>
            <numerusform>{n} candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>No disk of this folder can be its parent. Choose another file.</source>
        <translation>Aucun disque de ce dossier ne peut être son parent. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Try in memory shows what the guest would see with this parent.</source>
        <translation>«&#xa0;Essayer en mémoire&#xa0;» montre ce que l&apos;invité verrait avec ce parent.</translation>
    </message>
    <message>
        <source>The parent of {child}</source>
        <translation>Le parent de {child}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Trying {name} in memory</source>
        <translation>Essai de {name} en mémoire</translation>
    </message>
    <message>
        <source>The try failed: {error}</source>
        <translation>L&apos;essai a échoué&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It opens: the file system is whole.</source>
        <translation>Il s&apos;ouvre&#xa0;: le système de fichiers est intact.</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no file system proves it either.</source>
        <translation>Rien ne s&apos;y oppose, mais aucun système de fichiers ne le prouve non plus.</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>Il ne convient pas.</translation>
    </message>
    <message>
        <source>Done here before:</source>
        <translation>Déjà fait ici&#xa0;:</translation>
    </message>
    <message>
        <source>Planning: {title}</source>
        <translation>Planification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Planning to reconnect {child}</source>
        <translation>Planification de la reconnexion de {child}</translation>
    </message>
    <message>
        <source>Checking every block map</source>
        <translation>Vérification de chaque carte des blocs</translation>
    </message>
    <message>
        <source>Deeper check of {vms}: {findings}</source>
        <translation>Vérification approfondie de {vms}&#xa0;: {findings}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more finding</source>
        <comment>{n} more findings</comment>
        <translation>
            <numerusform>{n} constat de plus</numerusform>
            <numerusform>{n} constats de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deeper check</source>
        <translation>Vérification approfondie</translation>
    </message>
    <message>
        <source>Planning to move orphans to the trash</source>
        <translation>Planification de la mise à la corbeille des orphelins</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>VHDX disk (*.vhdx)</source>
        <translation>Disque VHDX (*.vhdx)</translation>
    </message>
    <message>
        <source>VHD disk (*.vhd)</source>
        <translation>Disque VHD (*.vhd)</translation>
    </message>
    <message>
        <source>Raw image (*.img)</source>
        <translation>Image brute (*.img)</translation>
    </message>
    <message>
        <source>Export {moment} as a VM</source>
        <translation>Exporter {moment} comme VM</translation>
    </message>
    <message>
        <source>Writes &apos;{moment}&apos; as a VM of its own: its disks without their chain, its settings with a new id, its saved state. This VM stays as it is. You see a plan first.</source>
        <translation>Écrit « {moment} » comme VM distincte : ses disques sans leur chaîne, ses paramètres avec un nouvel identifiant, son état enregistré. Cette VM reste telle quelle. Vous voyez d’abord un plan.</translation>
    </message>
    <message>
        <source>{name} (exported)</source>
        <translation>{name} (exporté)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder that the new one is made in</source>
        <translation>Choisir le dossier dans lequel le nouveau est créé</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder on the Windows host</source>
        <translation>Dossier sur l’hôte Windows</translation>
    </message>
    <message>
        <source>Under this path the VM&apos;s settings name its disks, like D:\VMs\Web.</source>
        <translation>Sous ce chemin, les paramètres de la VM nomment ses disques, comme D:\VMs\Web.</translation>
    </message>
    <message>
        <source>Planning the export</source>
        <translation>Planification de l’exportation</translation>
    </message>
    <message>
        <source>the opened folder was read again and does not have this moment any more</source>
        <translation>le dossier ouvert a été relu et n’a plus cet instant</translation>
    </message>
    <message>
        <source>Exporting to {out}</source>
        <translation>Exportation vers {out}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Another disk or VM</source>
        <translation>Un autre disque ou une autre VM</translation>
    </message>
    <message>
        <source>VM or disk</source>
        <translation>VM ou disque</translation>
    </message>
    <message>
        <source>What lies outside of the opened place is opened for reading only.</source>
        <translation>Ce qui se trouve hors de l&apos;emplacement ouvert n&apos;est ouvert qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>Disk file…</source>
        <translation>Fichier de disque…</translation>
    </message>
    <message>
        <source>Choose a disk file</source>
        <translation>Choisir un fichier de disque</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of a VM</source>
        <translation>Choisir le dossier d&apos;une VM</translation>
    </message>
    <message>
        <source>Disks ({suffixes})</source>
        <translation>Disques ({suffixes})</translation>
    </message>
    <message>
        <source>All files ({suffixes})</source>
        <translation>Tous les fichiers ({suffixes})</translation>
    </message>
    <message>
        <source>Opening {path}</source>
        <translation>Ouverture de {path}</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Interrogation de {host}</translation>
    </message>
    <message>
        <source>Read {place}: {vms}, {files} in {seconds} s</source>
        <translation>Lecture de {place} terminée&#xa0;: {vms}, {files} en {seconds} s</translation>
    </message>
    <message>
        <source>Could not open {path}: {error}</source>
        <translation>Impossible d&apos;ouvrir {path}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Poursuite</translation>
    </message>
    <message>
        <source>Cancelled: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Not done: {label}: {error}</source>
        <translation>Non effectué&#xa0;: {label}&#xa0;: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {n} more</source>
        <comment>{first} and {n} more</comment>
        <translation>
            <numerusform>{first} et {n} autre</numerusform>
            <numerusform>{first} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>One of the two moments has no configuration.</source>
        <translation>L&apos;un des deux instants n&apos;a pas de configuration.</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Aucun paramètre ne diffère.</translation>
    </message>
    <message>
        <source>{settings} differ; {own} more are times and ids, which change by themselves.</source>
        <translation>Différences&#xa0;: {settings}&#xa0;; s&apos;y ajoutent {own} heures et ID, qui changent d&apos;eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} setting</source>
        <comment>{n} settings</comment>
        <translation>
            <numerusform>{n} paramètre</numerusform>
            <numerusform>{n} paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no view &apos;{view}&apos;</source>
        <translation>il n&apos;y a pas de vue «&#xa0;{view}&#xa0;»</translation>
    </message>
    <message>
        <source>use one of: {views}</source>
        <translation>utilisez l&apos;une de celles-ci&#xa0;: {views}</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>rien n&apos;a pu être ouvert</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>l&apos;image n&apos;a pas pu être écrite</translation>
    </message>
    <message>
        <source>there are no two moments to compare</source>
        <translation>il n&apos;y a pas deux instants à comparer</translation>
    </message>
    <message>
        <source>there is no snapshot to delete</source>
        <translation>il n&apos;y a pas de point de contrôle à supprimer</translation>
    </message>
    <message>
        <source>the plan could not be made</source>
        <translation>le plan n&apos;a pas pu être établi</translation>
    </message>
    <message>
        <source>Fold runs</source>
        <translation>Replier les suites</translation>
    </message>
    <message>
        <source>Fold long runs without branches into one row</source>
        <translation>Replier les longues suites sans branches en une seule ligne</translation>
    </message>
    <message>
        <source>Fold long runs</source>
        <translation>Replier les longues suites</translation>
    </message>
    <message>
        <source>Show files that belong to no snapshot: waiting for a merge, orphans, unknown, not placed, set aside, in a recycle bin</source>
        <translation>Afficher les fichiers qui n&apos;appartiennent à aucun point de contrôle&#xa0;: en attente de fusion, orphelins, inconnus, non attribués, mis de côté, dans une corbeille du système</translation>
    </message>
    <message>
        <source>Show files without a snapshot</source>
        <translation>Afficher les fichiers sans point de contrôle</translation>
    </message>
    <message>
        <source>Tree order</source>
        <translation>Ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>Back to the graph (Ctrl+T)</source>
        <translation>Revenir au graphe (Ctrl+T)</translation>
    </message>
    <message>
        <source>Back to tree order</source>
        <translation>Revenir à l&apos;ordre de l&apos;arborescence</translation>
    </message>
    <message>
        <source>One row per snapshot, Now last in its branch</source>
        <translation>Une ligne par point de contrôle, Maintenant en dernier dans sa branche</translation>
    </message>
    <message>
        <source>Row numbers of snapshots</source>
        <translation>Numéros de ligne des points de contrôle</translation>
    </message>
    <message>
        <source>Columns of snapshots</source>
        <translation>Colonnes des points de contrôle</translation>
    </message>
    <message>
        <source>No virtual machine</source>
        <translation>Aucune machine virtuelle</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Rien à afficher ici.</translation>
    </message>
    <message>
        <source>This VM could not be read</source>
        <translation>Cette VM n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>Now is not known.</source>
        <translation>Maintenant n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>This VM has no snapshots. Take makes the first one.</source>
        <translation>Cette VM n&apos;a pas de points de contrôle. «&#xa0;Créer&#xa0;» établit le premier.</translation>
    </message>
    <message>
        <source>Find by reading</source>
        <translation>Déterminer par lecture</translation>
    </message>
    <message>
        <source>Reads this moment&apos;s own files and their parents to compare</source>
        <translation>Lit les propres fichiers de cet instant et leurs parents pour comparer</translation>
    </message>
    <message>
        <source>Find what is identical to the parent by reading</source>
        <translation>Déterminer par lecture ce qui est identique au parent</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave the file</source>
        <translation>Ce que le système de fichiers de l&apos;hôte a réellement attribué au fichier</translation>
    </message>
    <message>
        <source>The disk&apos;s data stored in it</source>
        <translation>Les données du disque qui y sont stockées</translation>
    </message>
    <message>
        <source>Files of this moment</source>
        <translation>Fichiers de cet instant</translation>
    </message>
    <message>
        <source>Numbers and files</source>
        <translation>Chiffres et fichiers</translation>
    </message>
    <message>
        <source>Adding up {name}</source>
        <translation>Calcul pour {name}</translation>
    </message>
    <message>
        <source>This cannot be counted: {error}</source>
        <translation>Cela ne peut pas être compté&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Select a snapshot or Now.</source>
        <translation>Sélectionnez un point de contrôle ou Maintenant.</translation>
    </message>
    <message>
        <source>A disk could not be counted: {failed}</source>
        <translation>Un disque n&apos;a pas pu être compté&#xa0;: {failed}</translation>
    </message>
    <message>
        <source>Written since {above}</source>
        <translation>Écrit depuis {above}</translation>
    </message>
    <message>
        <source>No other moment reads it</source>
        <translation>Aucun autre instant ne le lit</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Other moments read it too</source>
        <translation>D&apos;autres instants le lisent aussi</translation>
    </message>
    <message>
        <source>Length of its files</source>
        <translation>Longueur de ses fichiers</translation>
    </message>
    <message>
        <source>What the host&apos;s file system really gave these files</source>
        <translation>Ce que le système de fichiers de l&apos;hôte a réellement attribué à ces fichiers</translation>
    </message>
    <message>
        <source>Identical to the parent</source>
        <translation>Identique au parent</translation>
    </message>
    <message>
        <source>Stored here although what lies below reads the same</source>
        <translation>Stocké ici bien que ce qui est au-dessous se lise de même</translation>
    </message>
    <message>
        <source>Refused at present: {refused}</source>
        <translation>Refusé à présent&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Why it cannot be deleted</source>
        <translation>Pourquoi il ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Freed at once</source>
        <translation>Libéré aussitôt</translation>
    </message>
    <message>
        <source>Files are so much shorter when it is done</source>
        <translation>Les fichiers sont plus courts d&apos;autant quand c&apos;est terminé</translation>
    </message>
    <message>
        <source>On emptying the trash</source>
        <translation>Au vidage de la corbeille</translation>
    </message>
    <message>
        <source>Kept until then for undo</source>
        <translation>Conservé jusque-là pour l&apos;annulation</translation>
    </message>
    <message>
        <source>Extra meanwhile</source>
        <translation>En plus temporairement</translation>
    </message>
    <message>
        <source>The most the files grow on the way</source>
        <translation>Le maximum dont les fichiers grandissent en cours de route</translation>
    </message>
    <message>
        <source>Data copied by the merge</source>
        <translation>Données copiées par la fusion</translation>
    </message>
    <message>
        <source>Merge later: at once</source>
        <translation>Fusionner plus tard&#xa0;: aussitôt</translation>
    </message>
    <message>
        <source>Freed while the merge waits</source>
        <translation>Libéré pendant que la fusion attend</translation>
    </message>
    <message>
        <source>Merge later: then</source>
        <translation>Fusionner plus tard&#xa0;: ensuite</translation>
    </message>
    <message>
        <source>Freed by the merge and by emptying the trash</source>
        <translation>Libéré par la fusion et par le vidage de la corbeille</translation>
    </message>
    <message>
        <source>Comparing {name} with what lies below</source>
        <translation>Comparaison de {name} avec ce qui est au-dessous</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open demo VM</source>
        <translation>Ouvrir la VM de démonstration</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <source>Drop a VM&apos;s folder, a folder that holds many VMs, or a disk file here; several folders at once are judged together. Opening only reads; every change shows its plan first.</source>
        <translation>Déposez ici le dossier d&apos;une VM, un dossier qui contient plusieurs VM, ou un fichier de disque&#xa0;; plusieurs dossiers à la fois sont jugés ensemble. L&apos;ouverture ne fait que lire&#xa0;; chaque modification montre d&apos;abord son plan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This place could not be read</source>
        <translation>Cet emplacement n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>The VM was in use while it was read: the copy is what a power loss would leave, at best.</source>
        <translation>La VM était utilisée pendant la lecture&#xa0;: la copie est, au mieux, ce que laisserait une coupure de courant.</translation>
    </message>
    <message>
        <source>Export although the VM is running; the copy may be torn</source>
        <translation>Exporter bien que la VM fonctionne&#xa0;; la copie peut être incohérente</translation>
    </message>
    <message>
        <source>Export the disk of {moment}</source>
        <translation>Exporter le disque de {moment}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Writing {out}</source>
        <translation>Écriture de {out}</translation>
    </message>
    <message>
        <source>Save the tree as a picture</source>
        <translation>Enregistrer l&apos;arborescence comme image</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing {machine}</source>
        <translation>Dessin de {machine}</translation>
    </message>
    <message>
        <source>Exported {moment} to {out}</source>
        <translation>{moment} exporté vers {out}</translation>
    </message>
    <message>
        <source>Saved {out}</source>
        <translation>Enregistré&#xa0;: {out}</translation>
    </message>
    <message>
        <source>{what}: {size} in {seconds} s</source>
        <translation>{what}&#xa0;: {size} en {seconds} s</translation>
    </message>
    <message>
        <source>A folded run</source>
        <translation>Une suite repliée</translation>
    </message>
    <message>
        <source>{count} snapshots in a line without branches, drawn as one row. Enter or a double-click unfolds it.</source>
        <translation>{count} points de contrôle alignés sans branches, dessinés en une seule ligne. Entrée ou un double-clic la déplie.</translation>
    </message>
    <message>
        <source>Unfold it, then choose a snapshot.</source>
        <translation>Dépliez-la, puis choisissez un point de contrôle.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Open the folder of a Hyper-V VM, or one that holds many; its snapshots appear as rows. Select a row or a file and press F1 again.</source>
        <translation>Ouvrez le dossier d&apos;une VM Hyper-V, ou un dossier qui en contient plusieurs&#xa0;; ses points de contrôle apparaissent sous forme de lignes. Sélectionnez une ligne ou un fichier et appuyez de nouveau sur F1.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted without a plan that you confirm.</source>
        <translation>Rien n&apos;est jamais supprimé sans un plan que vous confirmez.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Trash of {name}</source>
        <translation>Corbeille de {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Finished actions, newest first</source>
        <translation>Actions terminées, la plus récente en premier</translation>
    </message>
    <message>
        <source>Undo last…</source>
        <translation>Annuler la dernière…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>It cannot be read: {error}</source>
        <translation>Elle ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{actions}; the trash holds {size}. Only the last can be undone.</source>
        <translation>{actions}&#xa0;; la corbeille contient {size}. Seule la dernière peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} finished action</source>
        <comment>{n} finished actions</comment>
        <translation>
            <numerusform>{n} action terminée</numerusform>
            <numerusform>{n} actions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash holds {size}, but nothing can be undone: its actions belong to another folder, of which this is a copy, or cannot be read.</source>
        <translation>La corbeille contient {size}, mais rien ne peut être annulé&#xa0;: ses actions appartiennent à un autre dossier, dont celui-ci est une copie, ou ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>{kind}; disk of {size}; made by {creator}</source>
        <translation>{kind}&#xa0;; disque de {size}&#xa0;; créé par {creator}</translation>
    </message>
    <message>
        <source>Stands on: {names}</source>
        <translation>Repose sur&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Below it: {names}</source>
        <translation>Au-dessous&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Its parent is missing: {path}</source>
        <translation>Son parent manque&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Orphan files</source>
        <translation>Fichiers orphelins</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>About the chosen file</source>
        <translation>À propos du fichier choisi</translation>
    </message>
    <message>
        <source>{files} of {size} that nothing refers to: every configuration and disk here was read.</source>
        <translation>Rien ne fait référence à {files} de {size}&#xa0;: chaque configuration et chaque disque d&apos;ici a été lu.</translation>
    </message>
    <message>
        <source>No orphan was found.</source>
        <translation>Aucun orphelin n&apos;a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file could not be judged and is never touched.</source>
        <comment>{n} files could not be judged and are never touched.</comment>
        <translation>
            <numerusform>{n} fichier n&apos;a pas pu être jugé et n&apos;est jamais touché.</numerusform>
            <numerusform>{n} fichiers n&apos;ont pas pu être jugés et ne sont jamais touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Opens the file with its chain</source>
        <translation>Ouvre le fichier avec sa chaîne</translation>
    </message>
    <message>
        <source>Writes what it reads to one file</source>
        <translation>Écrit ce qu&apos;il lit dans un seul fichier</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Shows the plan, which lists each file, first</source>
        <translation>Montre d&apos;abord le plan, qui liste chaque fichier</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>there is no picture format &apos;{suffix}&apos;</source>
        <translation>il n&apos;y a pas de format d&apos;image «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>name a file that ends in .svg or .png</source>
        <translation>nommez un fichier qui se termine par .svg ou .png</translation>
    </message>
    <message>
        <source>the tree is too large for a picture: {width} by {height} points</source>
        <translation>l&apos;arborescence est trop grande pour une image&#xa0;: {width} sur {height} points</translation>
    </message>
    <message>
        <source>save it as SVG</source>
        <translation>enregistrez-la au format SVG</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>l&apos;image n&apos;a pas pu être créée</translation>
    </message>
    <message>
        <source>Snapshots in which {name} changed</source>
        <translation>Points de contrôle dans lesquels {name} a changé</translation>
    </message>
    <message>
        <source>Modified in the guest</source>
        <translation>Modifié dans l&apos;invité</translation>
    </message>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>Versions of the file</source>
        <translation>Versions du fichier</translation>
    </message>
    <message>
        <source>Show every moment</source>
        <translation>Afficher chaque instant</translation>
    </message>
    <message>
        <source>It changed in {changed} of {moments}; {contents}.</source>
        <translation>Il a changé dans {changed} sur {moments}&#xa0;; {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} moment</source>
        <comment>{n} moments</comment>
        <translation>
            <numerusform>{n} instant</numerusform>
            <numerusform>{n} instants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different content</source>
        <comment>{n} different contents</comment>
        <translation>
            <numerusform>{n} contenu différent</numerusform>
            <numerusform>{n} contenus différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Row numbers of {name}</source>
        <translation>Numéros de ligne de {name}</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Colonnes de {name}</translation>
    </message>
    <message>
        <source>this has changed, has come or is gone since the folder was read</source>
        <translation>ceci a changé, est apparu ou a disparu depuis la lecture du dossier</translation>
    </message>
    <message>
        <source>{name} has changed since this folder was read. Refresh, look at the new plan, then try again.</source>
        <translation>{name} a changé depuis que ce dossier a été lu. Actualisez, examinez le nouveau plan, puis réessayez.</translation>
    </message>
    <message>
        <source>bring the volume back, refresh, look at the new plan, then try again</source>
        <translation>ramenez le volume, actualisez, examinez le nouveau plan, puis réessayez</translation>
    </message>
    <message>
        <source>{folder} is not on the volume any more that it was read from: the volume was taken out, or another one is there.</source>
        <translation>{folder} n&apos;est plus sur le volume depuis lequel il a été lu&#xa0;: le volume a été retiré, ou un autre est là.</translation>
    </message>
    <message>
        <source>keep the journal, look at what it names, and do by hand what is right of it</source>
        <translation>conservez le journal, regardez ce qu&apos;il nomme, et faites à la main ce qui y est juste</translation>
    </message>
    <message>
        <source>a step of the journal is for a host to carry out</source>
        <translation>une étape du journal est à exécuter par un hôte</translation>
    </message>
    <message>
        <source>a step of the journal works on a file of another kind: {kind}</source>
        <translation>une étape du journal travaille sur un fichier d&apos;un autre type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>the journal takes a file of another kind</source>
        <translation>le journal prend un fichier d&apos;un autre type</translation>
    </message>
    <message>
        <source>a link lies where this program keeps its own files; it is not followed</source>
        <translation>un lien se trouve là où ce programme garde ses propres fichiers&#xa0;; il n&apos;est pas suivi</translation>
    </message>
    <message>
        <source>the journal leads through a link</source>
        <translation>le journal passe par un lien</translation>
    </message>
    <message>
        <source>the journal names a file that belongs to another VM</source>
        <translation>le journal nomme un fichier qui appartient à une autre VM</translation>
    </message>
    <message>
        <source>the journal names another VM&apos;s work folder</source>
        <translation>le journal nomme le dossier de travail d&apos;une autre VM</translation>
    </message>
    <message>
        <source>the journal names a file outside the VM&apos;s folder that is not known to be the VM&apos;s</source>
        <translation>le journal nomme un fichier hors du dossier de la VM dont on ne sait pas qu&apos;il est à la VM</translation>
    </message>
    <message>
        <source>the journal does not fit this file: it is not as the interrupted action left it, or the journal is an old one that was put back</source>
        <translation>le journal ne correspond pas à ce fichier&#xa0;: il n&apos;est pas tel que l&apos;action interrompue l&apos;a laissé, ou le journal est un ancien qui a été remis</translation>
    </message>
    <message>
        <source>bring the file back as it was; or, where the action is of no interest any more, move the files journal-0 and journal-1 away from {folder}</source>
        <translation>ramenez le fichier tel qu&apos;il était&#xa0;; ou, si l&apos;action n&apos;a plus d&apos;intérêt, déplacez les fichiers journal-0 et journal-1 hors de {folder}</translation>
    </message>
    <message>
        <source>Whether a host runs this VM cannot be seen: {reason}. Make sure that the VM is off.</source>
        <translation>On ne peut pas voir si un hôte exécute cette VM&#xa0;: {reason}. Assurez-vous que la VM est éteinte.</translation>
    </message>
    <message>
        <source>whether a host runs this VM cannot be seen: {reason}</source>
        <translation>on ne peut pas voir si un hôte exécute cette VM&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>make sure that the VM is off, then say so (--host-is-off)</source>
        <translation>assurez-vous que la VM est éteinte, puis dites-le (--host-is-off)</translation>
    </message>
    <message>
        <source>{name} is in use by another process ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} est utilisé par un autre processus ({proof})&#xa0;: la VM fonctionne, ou un autre programme travaille avec ce fichier. Arrêtez la VM, ou laissez le programme se terminer, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is in use by another process, {holder} ({proof}): the VM runs, or another program works with it. Shut the VM down, or let the program end, then try again.</source>
        <translation>{name} est utilisé par un autre processus, {holder} ({proof})&#xa0;: la VM fonctionne, ou un autre programme travaille avec ce fichier. Arrêtez la VM, ou laissez le programme se terminer, puis réessayez.</translation>
    </message>
    <message>
        <source>Whether {name} is in use is not known: {proof}.</source>
        <translation>On ne sait pas si {name} est utilisé&#xa0;: {proof}.</translation>
    </message>
    <message>
        <source>{name} may not be written ({proof}). Allow it, then try again.</source>
        <translation>L&apos;écriture dans {name} n&apos;est pas permise ({proof}). Permettez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{readers} reads {name}, which this action changes: what it reads may be mixed up.</source>
        <translation>{name}, que cette action modifie, est lu par {readers}&#xa0;: ce qui est lu peut être mélangé.</translation>
    </message>
    <message>
        <source>shut the VM down (or let the program end), then try again</source>
        <translation>arrêtez la VM (ou laissez le programme se terminer), puis réessayez</translation>
    </message>
    <message>
        <source>this place cannot be entered any more</source>
        <translation>on ne peut plus entrer dans cet emplacement</translation>
    </message>
    <message>
        <source>the file has another number of names (hard links)</source>
        <translation>le fichier a un autre nombre de noms (liens physiques)</translation>
    </message>
    <message>
        <source>a disk that cannot be read has come or has changed</source>
        <translation>un disque qui ne peut pas être lu est apparu ou a changé</translation>
    </message>
    <message>
        <source>a disk that stands on {name} has come</source>
        <translation>un disque qui repose sur {name} est apparu</translation>
    </message>
    <message>
        <source>a configuration that cannot be read has come or has changed</source>
        <translation>une configuration qui ne peut pas être lue est apparue ou a changé</translation>
    </message>
    <message>
        <source>this configuration has come or has changed, and it names {name}</source>
        <translation>cette configuration est apparue ou a changé, et elle nomme {name}</translation>
    </message>
    <message>
        <source>what the plan stood on has changed since it was made: {what}</source>
        <translation>ce sur quoi le plan reposait a changé depuis son établissement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The configuration refers to snapshots in a form that is not understood ({key}); this is left as it is.</source>
        <translation>La configuration se réfère à des points de contrôle sous une forme qui n&apos;est pas comprise ({key})&#xa0;; cela est laissé tel quel.</translation>
    </message>
    <message>
        <source>References between the configurations are kept as this VM&apos;s files have them (learnt from them; not tried on a host).</source>
        <translation>Les références entre les configurations sont tenues comme les fichiers de cette VM les ont (appris d&apos;eux&#xa0;; pas essayé sur un hôte).</translation>
    </message>
    <message>
        <source>The VM&apos;s own configuration refers to no snapshot yet: its reference is written as the snapshots have theirs.</source>
        <translation>La configuration de la VM elle-même ne se réfère encore à aucun point de contrôle&#xa0;: sa référence est écrite comme les points de contrôle ont la leur.</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so nothing is registered: a host may not list &apos;{name}&apos;. &apos;snapviewer registration&apos; prints lines for the host.</source>
        <translation>La façon dont la configuration de Hyper-V se réfère à ses points de contrôle n&apos;a pas pu être apprise des fichiers de cette VM, rien n&apos;est donc inscrit&#xa0;: un hôte peut ne pas lister «&#xa0;{name}&#xa0;». &apos;snapviewer registration&apos; affiche des lignes pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>How Hyper-V&apos;s configuration refers to its snapshots could not be learnt from this VM&apos;s files, so no reference is changed.</source>
        <translation>La façon dont la configuration de Hyper-V se réfère à ses points de contrôle n&apos;a pas pu être apprise des fichiers de cette VM, aucune référence n&apos;est donc modifiée.</translation>
    </message>
    <message>
        <source>look where it leads, remove the link, then try again</source>
        <translation>regardez où il mène, retirez le lien, puis réessayez</translation>
    </message>
    <message>
        <source>the name has more than {most} bytes</source>
        <translation>le nom a plus de {most} octets</translation>
    </message>
    <message>
        <source>give the disk or the VM a shorter name first</source>
        <translation>donnez d&apos;abord un nom plus court au disque ou à la VM</translation>
    </message>
    <message>
        <source>You may not write to {path}, where this program keeps its own files for the VM. Work as the user who owns the VM&apos;s folder, or give yourself the right.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans {path}, où ce programme garde ses propres fichiers pour la VM. Travaillez sous le compte de l&apos;utilisateur à qui appartient le dossier de la VM, ou donnez-vous ce droit.</translation>
    </message>
    <message>
        <source>{name} has {count} names (hard links): writing into it would change all of them. Make a copy of its own of it first.</source>
        <translation>{name} a {count} noms (liens physiques)&#xa0;: y écrire les modifierait tous. Faites-en d&apos;abord une copie propre.</translation>
    </message>
    <message>
        <source>Set {name} aside (into the trash)</source>
        <translation>Mettre {name} de côté (dans la corbeille)</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Set {name} aside</source>
        <translation>Mettre {name} de côté</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Undo brings it back, as long as the trash is not emptied.</source>
        <translation>L&apos;annulation le ramène, tant que la corbeille n&apos;est pas vidée.</translation>
    </message>
    <message>
        <source>{name} goes to the trash. As long as it was there it held back {files}: they can be merged and removed again.</source>
        <translation>{name} va à la corbeille. Tant qu&apos;il était là, il bloquait {files}&#xa0;: ces fichiers peuvent de nouveau être fusionnés et retirés.</translation>
    </message>
    <message>
        <source>{name} goes to the trash. It held nothing back.</source>
        <translation>{name} va à la corbeille. Il ne bloquait rien.</translation>
    </message>
    <message>
        <source>{name} can be read; it is not set aside.</source>
        <translation>{name} peut être lu&#xa0;; il n&apos;est pas mis de côté.</translation>
    </message>
    <message>
        <source>{name} is needed by {names}.</source>
        <translation>{name} est nécessaire à {names}.</translation>
    </message>
    <message>
        <source>It is damaged, not empty: what it holds of {files} may still be wanted. Once one of them is merged or removed, it is of no use any more.</source>
        <translation>Il est endommagé, pas vide&#xa0;: ce qu&apos;il contient de {files} peut encore être souhaité. Dès que l&apos;un d&apos;eux est fusionné ou retiré, il ne sert plus à rien.</translation>
    </message>
    <message>
        <source>Move {name} to the trash</source>
        <translation>Déplacer {name} vers la corbeille</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It names {files}, which it held back from merges and removals.</source>
        <translation>{name} ({kind}) va à la corbeille. Il nomme {files}, dont il bloquait la fusion et le retrait.</translation>
    </message>
    <message>
        <source>{name} ({kind}) goes to the trash. It held nothing back.</source>
        <translation>{name} ({kind}) va à la corbeille. Il ne bloquait rien.</translation>
    </message>
    <message>
        <source>{name} is the host&apos;s own and stays.</source>
        <translation>{name} appartient à l&apos;hôte et reste.</translation>
    </message>
    <message>
        <source>{name} is the configuration of a VM here.</source>
        <translation>{name} est la configuration d&apos;une VM d&apos;ici.</translation>
    </message>
    <message>
        <source>If the host still shows the unfinished import, cancel or finish it there first.</source>
        <translation>Si l&apos;hôte montre encore l&apos;importation inachevée, annulez-la ou terminez-la d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Put {name} back into {folder}</source>
        <translation>Remettre {name} dans {folder}</translation>
    </message>
    <message>
        <source>Put {name} back</source>
        <translation>Remettre {name} à sa place</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre à sa place</translation>
    </message>
    <message>
        <source>{name} leaves the recycle bin and lies in {folder} again. Its content does not change.</source>
        <translation>{name} quitte la corbeille du système et se trouve de nouveau dans {folder}. Son contenu ne change pas.</translation>
    </message>
    <message>
        <source>Undo moves it into the recycle bin again.</source>
        <translation>L&apos;annulation le déplace de nouveau dans la corbeille du système.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is not replaced.</source>
        <translation>Il y a déjà un fichier {path}&#xa0;; il n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>The recycle bin lies on another volume than {folder}: copy the file by hand.</source>
        <translation>La corbeille du système se trouve sur un autre volume que {folder}&#xa0;: copiez le fichier à la main.</translation>
    </message>
    <message>
        <source>Move {name} out of the recycle bin</source>
        <translation>Sortir {name} de la corbeille du système</translation>
    </message>
    <message>
        <source>Move the recycle bin&apos;s record of it to the trash</source>
        <translation>Déplacer vers la corbeille l&apos;enregistrement que la corbeille du système en a</translation>
    </message>
    <message>
        <source>Write {name} back from {found}</source>
        <translation>Réécrire {name} d&apos;après {found}</translation>
    </message>
    <message>
        <source>Write it back</source>
        <translation>Le réécrire</translation>
    </message>
    <message>
        <source>{name} is written beside {child} with the content of {found}, which stays. The disks that stand on it can be read again.</source>
        <translation>{name} est écrit à côté de {child} avec le contenu de {found}, qui reste. Les disques qui reposent dessus peuvent de nouveau être lus.</translation>
    </message>
    <message>
        <source>Undo removes the written disk.</source>
        <translation>L&apos;annulation retire le disque écrit.</translation>
    </message>
    <message>
        <source>That is right only if nothing wrote to {found} since it was converted, and if it was converted after {child} was made: neither can be proved.</source>
        <translation>Cela n&apos;est juste que si rien n&apos;a écrit dans {found} depuis sa conversion, et s&apos;il a été converti après la création de {child}&#xa0;: ni l&apos;un ni l&apos;autre ne peut être prouvé.</translation>
    </message>
    <message>
        <source>only the base of a chain can be written back</source>
        <translation>seule la base d&apos;une chaîne peut être réécrite</translation>
    </message>
    <message>
        <source>export the disk instead</source>
        <translation>exportez plutôt le disque</translation>
    </message>
    <message>
        <source>Write {name} with the content of {found} (at most this size)</source>
        <translation>Écrire {name} avec le contenu de {found} (au plus cette taille)</translation>
    </message>
    <message>
        <source>Point the VM at {found}</source>
        <translation>Faire pointer la VM vers {found}</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename all {n} disks back</comment>
        <translation>
            <numerusform>Rendre son nom à {n} disque</numerusform>
            <numerusform>Rendre leur nom à {n} disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename {name} back: the same letters, composed (NFC)</source>
        <translation>Rendre son nom à {name}&#xa0;: les mêmes lettres, composées (NFC)</translation>
    </message>
    <message>
        <source>Rename {found} back to {name}</source>
        <translation>Rendre à {found} son nom {name}</translation>
    </message>
    <message>
        <source>Rename {name} back</source>
        <translation>Rendre son nom à {name}</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} disk back</source>
        <comment>Rename {n} disks back</comment>
        <translation>
            <numerusform>Rendre son nom à {n} disque</numerusform>
            <numerusform>Rendre leur nom à {n} disques</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename back</source>
        <translation>Rendre son nom</translation>
    </message>
    <message>
        <source>The VM finds these disks again: {names}. Their content does not change.</source>
        <translation>La VM retrouve ces disques&#xa0;: {names}. Leur contenu ne change pas.</translation>
    </message>
    <message>
        <source>Undo gives the present names back.</source>
        <translation>L&apos;annulation rend les noms actuels.</translation>
    </message>
    <message>
        <source>{name} is no free disk of the opened folders.</source>
        <translation>{name} n&apos;est pas un disque libre des dossiers ouverts.</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Renommer {old} en {new}</translation>
    </message>
    <message>
        <source>Point Now at {name} (last written {time})</source>
        <translation>Faire pointer «&#xa0;Maintenant&#xa0;» vers {name} (dernière écriture {time})</translation>
    </message>
    <message>
        <source>Point Now at {names}</source>
        <translation>Faire pointer «&#xa0;Maintenant&#xa0;» vers {names}</translation>
    </message>
    <message>
        <source>Point {machine} at {name}</source>
        <translation>Faire pointer {machine} vers {name}</translation>
    </message>
    <message>
        <source>Point Now at it</source>
        <translation>Y faire pointer «&#xa0;Maintenant&#xa0;»</translation>
    </message>
    <message>
        <source>Undo brings the old configuration back, as long as the VM was not started.</source>
        <translation>L&apos;annulation ramène l&apos;ancienne configuration, tant que la VM n&apos;a pas été démarrée.</translation>
    </message>
    <message>
        <source>{name} cannot be a disk of the VM.</source>
        <translation>{name} ne peut pas être un disque de la VM.</translation>
    </message>
    <message>
        <source>Now reads and writes {name} again, and no longer {old}. Only the VM&apos;s configuration changes; every snapshot stays as it is.</source>
        <translation>«&#xa0;Maintenant&#xa0;» lit et écrit de nouveau {name}, et non plus {old}. Seule la configuration de la VM change&#xa0;; chaque point de contrôle reste comme il est.</translation>
    </message>
    <message>
        <source>Name {name} as the VM&apos;s</source>
        <translation>Nommer {name} comme disque de la VM</translation>
    </message>
    <message>
        <source>{name} is needed by something else already.</source>
        <translation>{name} est déjà nécessaire à autre chose.</translation>
    </message>
    <message>
        <source>Other disks that could be the VM&apos;s present one: {names}.</source>
        <translation>Autres disques qui pourraient être l&apos;actuel de la VM&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot be read yet: {message}. Mend that too, before the VM is started.</source>
        <translation>{name} ne peut pas encore être lu&#xa0;: {message}. Remédiez-y aussi, avant que la VM soit démarrée.</translation>
    </message>
    <message>
        <source>{name} and all it stands on can be read.</source>
        <translation>{name} et tout ce sur quoi il repose peuvent être lus.</translation>
    </message>
    <message>
        <source>Point the VM at it</source>
        <translation>Y faire pointer la VM</translation>
    </message>
    <message>
        <source>The VM&apos;s configurations name {name} instead of {stored}. No disk changes.</source>
        <translation>Les configurations de la VM nomment {name} au lieu de {stored}. Aucun disque ne change.</translation>
    </message>
    <message>
        <source>Undo brings the old configurations back.</source>
        <translation>L&apos;annulation ramène les anciennes configurations.</translation>
    </message>
    <message>
        <source>Name {name} in &apos;{moment}&apos;</source>
        <translation>Nommer {name} dans «&#xa0;{moment}&#xa0;»</translation>
    </message>
    <message>
        <source>No configuration of the VM names {stored}.</source>
        <translation>Aucune configuration de la VM ne nomme {stored}.</translation>
    </message>
    <message>
        <source>The management service of this computer registers {name} and runs: it would lose or write over the change.</source>
        <translation>Le service de gestion de cet ordinateur a {name} dans ses inscriptions et fonctionne&#xa0;: il perdrait ou écraserait la modification.</translation>
    </message>
    <message>
        <source>{name} has a path of {count} characters on the host, more than the {most} that every program of Windows takes: {path}.</source>
        <translation>{name} a sur l&apos;hôte un chemin de {count} caractères, plus que les {most} que tout programme de Windows accepte&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>the VM is a role of a cluster ({proof}), and any node may run it; take the role offline first (Stop-ClusterGroup)</source>
        <translation>la VM est un rôle d&apos;un cluster ({proof}), et n&apos;importe quel nœud peut l&apos;exécuter&#xa0;; mettez d&apos;abord le rôle hors connexion (Stop-ClusterGroup)</translation>
    </message>
    <message>
        <source>The VM lies on a volume of a cluster ({proof}). Where it is a role of that cluster, take the role offline first (Stop-ClusterGroup).</source>
        <translation>La VM se trouve sur un volume d&apos;un cluster ({proof}). Si elle est un rôle de ce cluster, mettez d&apos;abord le rôle hors connexion (Stop-ClusterGroup).</translation>
    </message>
    <message>
        <source>The VM lies where a replica server keeps what it receives ({proof}). It is not changed here: the replica would no longer fit its source. Change it on the primary side; after a failover that is to stay, remove the replication and move it to a folder of its own first.</source>
        <translation>La VM se trouve là où un serveur de réplication garde ce qu&apos;il reçoit ({proof}). Elle n&apos;est pas modifiée ici&#xa0;: le réplica ne correspondrait plus à sa source. Modifiez-la du côté principal&#xa0;; après un basculement qui doit durer, retirez d&apos;abord la réplication et déplacez la VM dans un dossier à elle.</translation>
    </message>
    <message>
        <source>The VM seems to be replicated (beside its disks: {logs}). What is changed here is not in the replica&apos;s log, so Hyper-V asks for a resynchronization afterwards. On the replica&apos;s side change nothing.</source>
        <translation>La VM semble être répliquée (à côté de ses disques&#xa0;: {logs}). Ce qui est modifié ici n&apos;est pas dans le journal du réplica, Hyper-V demande donc ensuite une resynchronisation. Du côté du réplica, ne modifiez rien.</translation>
    </message>
    <message>
        <source>The snapshot has a virtual TPM but no guest state (.vmgs). With the VM&apos;s present one it would not open, and a guest with BitLocker stays locked. Bring the snapshot&apos;s file back first.</source>
        <translation>Le point de contrôle a un TPM virtuel mais pas d&apos;état invité (.vmgs). Avec celui que la VM a actuellement, le TPM ne s&apos;ouvrirait pas, et un invité avec BitLocker reste verrouillé. Ramenez d&apos;abord le fichier du point de contrôle.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM, and its guest state (.vmgs) and its key protector would come from different moments: it would not open, and a guest with BitLocker stays locked. Revert on the host.</source>
        <translation>La VM a un TPM virtuel, et son état invité (.vmgs) et son protecteur de clé viendraient d&apos;instants différents&#xa0;: le TPM ne s&apos;ouvrirait pas, et un invité avec BitLocker reste verrouillé. Rétablissez sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>It goes with its saved state, which resumes only on a processor like the one it was saved on; elsewhere discard the saved state (Remove-VMSavedState), and the guest starts as after a power loss.</source>
        <translation>Il va avec son état enregistré, qui ne reprend que sur un processeur semblable à celui où il a été enregistré ; ailleurs, abandonnez l&apos;état enregistré (Remove-VMSavedState), et l&apos;invité démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>The accounts of the old host ({accounts}) are left out, or the new one could say 0x80070539; who is to connect is allowed there (Grant-VMConnectAccess).</source>
        <translation>Les comptes de l’ancien hôte ({accounts}) sont omis, sinon le nouveau pourrait signaler 0x80070539 ; qui doit se connecter y est autorisé (Grant-VMConnectAccess).</translation>
    </message>
    <message>
        <source>The drive at {slot} still holds the image {stored}; where the host does not find it, the VM does not start (0x80070002). Eject it there.</source>
        <translation>Le lecteur en {slot} contient encore l&apos;image {stored}&#xa0;; si l&apos;hôte ne la trouve pas, la VM ne démarre pas (0x80070002). Éjectez-la là-bas.</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Hyper-V takes no snapshot of such a VM: the others would go on writing what the snapshot stands on. Detach it first.</source>
        <translation>Le disque à {slots} est partagé avec d&apos;autres VM (les réservations persistantes sont activées). Hyper-V ne prend aucun point de contrôle d&apos;une telle VM : les autres continueraient d&apos;écrire ce sur quoi il repose. Détachez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The disk at {slots} is shared with other VMs (persistent reservations are switched on). Make sure that all of them are off.</source>
        <translation>Le disque à {slots} est partagé avec d&apos;autres VM (les réservations persistantes sont activées). Assurez-vous qu&apos;elles sont toutes éteintes.</translation>
    </message>
    <message>
        <source>The VM has a physical disk at {slots}. Hyper-V takes no snapshot of such a VM, because the snapshot would not hold that disk. Detach it first.</source>
        <translation>La VM a un disque physique en {slots}. Hyper-V ne crée pas de point de contrôle d&apos;une telle VM, car le point de contrôle ne contiendrait pas ce disque. Détachez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is now and will not fit what the other disks then hold.</source>
        <translation>Le disque physique en {slots} n&apos;est pas couvert&#xa0;: il reste comme il est maintenant et ne correspondra pas à ce que les autres disques contiennent alors.</translation>
    </message>
    <message>
        <source>The physical disk at {slots} is not covered: it stays as it is.</source>
        <translation>Le disque physique en {slots} n&apos;est pas couvert&#xa0;: il reste comme il est.</translation>
    </message>
    <message>
        <source>{name} is at {slots} at once. It is one disk; with a differencing disk at each slot it becomes several.</source>
        <translation>{name} est en {slots} à la fois. C&apos;est un seul disque&#xa0;; avec un disque de différenciation à chaque emplacement, il en devient plusieurs.</translation>
    </message>
    <message>
        <source>{name} is a disk of {others} too. What the other VM writes to it changes what this one reads.</source>
        <translation>{name} est aussi un disque de {others}. Ce que l&apos;autre VM y écrit change ce que celle-ci lit.</translation>
    </message>
    <message>
        <source>{name}, on which {disk} stands, is written to by {others} as a disk of its own: {disk} no longer fits what it stands on.</source>
        <translation>{name}, sur lequel {disk} repose, est écrit par {others} comme un disque à part&#xa0;: {disk} ne correspond plus à ce sur quoi il repose.</translation>
    </message>
    <message>
        <source>The VM&apos;s saved state is not whole ({missing}: missing or empty), so &apos;{name}&apos; gets half a saved state and cannot resume in it. Bring the file back first, or discard the saved state in Hyper-V Manager.</source>
        <translation>L&apos;état enregistré de la VM n&apos;est pas complet ({missing}&#xa0;: manquant ou vide), «&#xa0;{name}&#xa0;» reçoit donc la moitié d&apos;un état enregistré et ne peut pas y reprendre. Ramenez d&apos;abord le fichier, ou abandonnez l&apos;état enregistré dans le Gestionnaire Hyper-V.</translation>
    </message>
    <message>
        <source>The files of the VM&apos;s saved state are missing ({missing}), so &apos;{name}&apos; gets no memory: after reverting to it the guest starts as after a power loss.</source>
        <translation>Les fichiers de l&apos;état enregistré de la VM manquent ({missing}), «&#xa0;{name}&#xa0;» ne reçoit donc pas de mémoire&#xa0;: après son rétablissement, l&apos;invité démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>Half of the memory of &apos;{moment}&apos; is gone ({missing}: missing or empty). The VM will have a saved state that it cannot resume in: discard it in Hyper-V Manager, and the guest starts as after a power loss.</source>
        <translation>La moitié de la mémoire de «&#xa0;{moment}&#xa0;» a disparu ({missing}&#xa0;: manquant ou vide). La VM aura un état enregistré dans lequel elle ne peut pas reprendre&#xa0;: abandonnez-le dans le Gestionnaire Hyper-V, et l&apos;invité démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>The memory of &apos;{moment}&apos; is gone ({missing}), so the VM will be off and the guest starts as after a power loss.</source>
        <translation>La mémoire de «&#xa0;{moment}&#xa0;» a disparu ({missing}), la VM sera donc éteinte et l&apos;invité démarre comme après une coupure de courant.</translation>
    </message>
    <message>
        <source>another snapviewer is working here (process {pid} on {host}, since {time})</source>
        <translation>un autre snapviewer travaille ici (processus {pid} sur {host}, depuis {time})</translation>
    </message>
    <message>
        <source>another snapviewer is working here</source>
        <translation>un autre snapviewer travaille ici</translation>
    </message>
    <message>
        <source>wait until it is done, then try again</source>
        <translation>attendez qu&apos;il ait terminé, puis réessayez</translation>
    </message>
    <message>
        <source>this VM is being read by {readers}</source>
        <translation>cette VM est en train d&apos;être lue par {readers}</translation>
    </message>
    <message>
        <source>let that end, then try again</source>
        <translation>laissez cela se terminer, puis réessayez</translation>
    </message>
    <message>
        <source>this is not among the files that the present action may change</source>
        <translation>ce fichier n&apos;est pas parmi ceux que l&apos;action en cours peut modifier</translation>
    </message>
    <message>
        <source>nothing was changed there; report this with the plan that was shown</source>
        <translation>rien n&apos;y a été modifié&#xa0;; signalez cela avec le plan qui a été montré</translation>
    </message>
    <message>
        <source>another file or folder has taken the place of this one</source>
        <translation>un autre fichier ou dossier a pris la place de celui-ci</translation>
    </message>
    <message>
        <source>bring back what was there, or refresh and look at the new plan</source>
        <translation>ramenez ce qui était là, ou actualisez et examinez le nouveau plan</translation>
    </message>
    <message>
        <source>it cannot be looked at: {reason}</source>
        <translation>il ne peut pas être examiné&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>check the name and the permissions of its folder</source>
        <translation>vérifiez le nom et les autorisations de son dossier</translation>
    </message>
    <message>
        <source>the file has {count} names (hard links): a change would reach all of them</source>
        <translation>le fichier a {count} noms (liens physiques)&#xa0;: une modification les atteindrait tous</translation>
    </message>
    <message>
        <source>make a copy of its own of it, then try again</source>
        <translation>faites-en une copie propre, puis réessayez</translation>
    </message>
    <message>
        <source>it is a fixed disk, whose blocks all have their place</source>
        <translation>c&apos;est un disque de taille fixe, dont tous les blocs ont leur place</translation>
    </message>
    <message>
        <source>{size} bytes is no size it can grow to</source>
        <translation>{size} octets n&apos;est pas une taille jusqu&apos;à laquelle il peut grandir</translation>
    </message>
    <message>
        <source>its block table has room for {room} entries, {needed} are needed</source>
        <translation>sa table de blocs a de la place pour {room} entrées, {needed} sont nécessaires</translation>
    </message>
    <message>
        <source>the file ends inside its block table</source>
        <translation>le fichier se termine à l&apos;intérieur de sa table de blocs</translation>
    </message>
    <message>
        <source>the VM&apos;s own folder</source>
        <translation>le propre dossier de la VM</translation>
    </message>
    <message>
        <source>the folder that the VM&apos;s other files were found in</source>
        <translation>le dossier dans lequel les autres fichiers de la VM ont été trouvés</translation>
    </message>
    <message>
        <source>its path in the opened folders</source>
        <translation>son chemin dans les dossiers ouverts</translation>
    </message>
    <message>
        <source>another form of its name</source>
        <translation>une autre forme de son nom</translation>
    </message>
    <message>
        <source>the chain of disks it belongs to</source>
        <translation>la chaîne de disques à laquelle il appartient</translation>
    </message>
    <message>
        <source>its chain is the one that the VM&apos;s other moments read at {slot}</source>
        <translation>sa chaîne est celle que les autres instants de la VM lisent en {slot}</translation>
    </message>
    <message>
        <source>the last {count} components of {stored} are those of {path}</source>
        <translation>les {count} derniers éléments de {stored} sont ceux de {path}</translation>
    </message>
    <message>
        <source>equally good: {files}</source>
        <translation>aussi bons l&apos;un que l&apos;autre&#xa0;: {files}</translation>
    </message>
    <message>
        <source>a VHDX disk</source>
        <translation>un disque VHDX</translation>
    </message>
    <message>
        <source>a VHD disk</source>
        <translation>un disque VHD</translation>
    </message>
    <message>
        <source>a VHD disk with a damaged footer</source>
        <translation>un disque VHD avec un pied endommagé</translation>
    </message>
    <message>
        <source>a VHD set, which is not supported</source>
        <translation>un ensemble VHD, qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>an AppleDouble file of a Mac</source>
        <translation>un fichier AppleDouble d&apos;un Mac</translation>
    </message>
    <message>
        <source>an AppleSingle file of a Mac</source>
        <translation>un fichier AppleSingle d&apos;un Mac</translation>
    </message>
    <message>
        <source>a record of the recycle bin</source>
        <translation>un enregistrement de la corbeille du système</translation>
    </message>
    <message>
        <source>a Git LFS pointer</source>
        <translation>un pointeur Git LFS</translation>
    </message>
    <message>
        <source>a git-annex pointer</source>
        <translation>un pointeur git-annex</translation>
    </message>
    <message>
        <source>a placeholder for a file that is kept elsewhere</source>
        <translation>un espace réservé pour un fichier conservé ailleurs</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>un fichier compressé avec gzip</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>an archive or compressed file</source>
        <translation>une archive ou un fichier compressé</translation>
    </message>
    <message>
        <source>a QCOW2 disk of QEMU</source>
        <translation>un disque QCOW2 de QEMU</translation>
    </message>
    <message>
        <source>a VMDK disk of VMware</source>
        <translation>un disque VMDK de VMware</translation>
    </message>
    <message>
        <source>a VDI disk of VirtualBox</source>
        <translation>un disque VDI de VirtualBox</translation>
    </message>
    <message>
        <source>an ISO image of a CD or DVD</source>
        <translation>une image ISO d&apos;un CD ou DVD</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>a file of zeros in all places looked at</source>
        <translation>un fichier de zéros à tous les endroits examinés</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un fichier d&apos;un type inconnu</translation>
    </message>
    <message>
        <source>a file that could not be read</source>
        <translation>un fichier qui n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>it is a link to {target}, which is not there</source>
        <translation>c&apos;est un lien vers {target}, qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>A disk file that no VM and no disk in use here names. That proves nothing, because {reason}.</source>
        <translation>Un fichier de disque qu&apos;aucune VM ni aucun disque utilisé ici ne nomme. Cela ne prouve rien, car {reason}.</translation>
    </message>
    <message>
        <source>its VM may lie elsewhere</source>
        <translation>sa VM peut se trouver ailleurs</translation>
    </message>
    <message>
        <source>No. Add the folder of the VM that could need it, or find out whose it is; only then can it be judged.</source>
        <translation>Non. Ajoutez le dossier de la VM qui pourrait en avoir besoin, ou trouvez à qui il est&#xa0;; alors seulement il peut être jugé.</translation>
    </message>
    <message>
        <source>It stands on {parent}, and can be read only as long as nothing is merged into that.</source>
        <translation>Il repose sur {parent}, et ne peut être lu que tant que rien n&apos;est fusionné dans ce fichier-là.</translation>
    </message>
    <message>
        <source>A disk by its content, under an ending that Hyper-V does not use: somebody or some program set it aside. No VM here names it.</source>
        <translation>Un disque d&apos;après son contenu, sous une extension que Hyper-V n&apos;utilise pas&#xa0;: quelqu&apos;un ou un programme l&apos;a mis de côté. Aucune VM ici ne le nomme.</translation>
    </message>
    <message>
        <source>Not by any action here: only by whoever set it aside, once nobody wants it any more.</source>
        <translation>Par aucune action d&apos;ici&#xa0;: seulement par celui qui l&apos;a mis de côté, quand plus personne n&apos;en veut.</translation>
    </message>
    <message>
        <source>Other disks still stand on it, so that emptying the bin destroys them.</source>
        <translation>D&apos;autres disques reposent encore dessus, de sorte que vider la corbeille du système les détruit.</translation>
    </message>
    <message>
        <source>A disk that was deleted: it lies in the recycle bin.</source>
        <translation>Un disque qui a été supprimé&#xa0;: il se trouve dans la corbeille du système.</translation>
    </message>
    <message>
        <source>It was {place}.</source>
        <translation>C&apos;était {place}.</translation>
    </message>
    <message>
        <source>No. Put it back first.</source>
        <translation>Non. Remettez-le d&apos;abord à sa place.</translation>
    </message>
    <message>
        <source>Not by any action here: emptying the bin does it. Look first if a VM misses it.</source>
        <translation>Par aucune action d&apos;ici&#xa0;: c&apos;est le vidage de la corbeille du système qui le fait. Regardez d&apos;abord s&apos;il manque à une VM.</translation>
    </message>
    <message>
        <source>This VM is here twice: {folders}.</source>
        <translation>Cette VM est ici deux fois&#xa0;: {folders}.</translation>
    </message>
    <message>
        <source>This VM is here {count} times: {folders}.</source>
        <translation>Cette VM est ici {count} fois&#xa0;: {folders}.</translation>
    </message>
    <message>
        <source>Nothing, if one is a copy: each is shown with the files of its own folder, and an action touches one folder only. Name it by its folder.</source>
        <translation>Rien, si l&apos;une est une copie&#xa0;: chacune est montrée avec les fichiers de son propre dossier, et une action ne touche qu&apos;un dossier. Désignez-la par son dossier.</translation>
    </message>
    <message>
        <source>id {id} in {count} folders</source>
        <translation>ID {id} dans {count} dossiers</translation>
    </message>
    <message>
        <source>A host can run only one of them under this id.</source>
        <translation>Un hôte ne peut exécuter que l&apos;une d&apos;elles sous cet ID.</translation>
    </message>
    <message>
        <source>Of &apos;{machine}&apos; not all is here: {text}.</source>
        <translation>De «&#xa0;{machine}&#xa0;», tout n&apos;est pas ici&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Nothing of this VM is merged, and none of its files is called unneeded, until that is settled.</source>
        <translation>Rien de cette VM n&apos;est fusionné, et aucun de ses fichiers n&apos;est dit inutile, tant que cela n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>This is {kind}: no second VM, and it is never changed here.</source>
        <translation>C&apos;est {kind}&#xa0;: pas une seconde VM, et cela n&apos;est jamais modifié ici.</translation>
    </message>
    <message>
        <source>Nothing, unless it names disks that you want to merge or remove: then set it aside first.</source>
        <translation>Rien, sauf si ce fichier nomme des disques que vous voulez fusionner ou retirer&#xa0;: mettez-le alors d&apos;abord de côté.</translation>
    </message>
    <message>
        <source>id {id}, in the folder {folder}</source>
        <translation>ID {id}, dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain: {files} fit equally.</source>
        <translation>On ne sait pas avec certitude quel fichier est le disque de «&#xa0;{moment}&#xa0;» en {slot}&#xa0;: {files} conviennent également.</translation>
    </message>
    <message>
        <source>Open the VM&apos;s own folder alone, name the folders after their drives, or move the copies elsewhere.</source>
        <translation>Ouvrez seulement le propre dossier de la VM, donnez aux dossiers le nom de leurs lecteurs, ou déplacez les copies ailleurs.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read at {slot}, and nothing that depends on it is changed.</source>
        <translation>«&#xa0;{moment}&#xa0;» ne peut pas être lu en {slot}, et rien de ce qui en dépend n&apos;est modifié.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was found under another form of its name: {found} instead of {name}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} a été trouvé sous une autre forme de son nom&#xa0;: {found} au lieu de {name}.</translation>
    </message>
    <message>
        <source>Give the file its name back: {name}.</source>
        <translation>Rendez son nom au fichier&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Hyper-V looks for the stored name and does not find the file.</source>
        <translation>Hyper-V cherche le nom enregistré et ne trouve pas le fichier.</translation>
    </message>
    <message>
        <source>Now writes to {name}, on which {count} disks stand{frozen}. Starting the VM ruins them. The newest state is in {leaf}.</source>
        <translation>«&#xa0;Maintenant&#xa0;» écrit dans {name}, sur lequel {count} disques reposent{frozen}. Démarrer la VM les détruit. L&apos;état le plus récent est dans {leaf}.</translation>
    </message>
    <message>
        <source> and which &apos;{snapshot}&apos; froze</source>
        <translation> et que «&#xa0;{snapshot}&#xa0;» a figé</translation>
    </message>
    <message>
        <source>Do not start the VM. Point Now at {leaf}: &apos;repair&apos; does it by a plan.</source>
        <translation>Ne démarrez pas la VM. Faites pointer «&#xa0;Maintenant&#xa0;» vers {leaf}&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>Do not start the VM. Choose the disk it should use, and point it there.</source>
        <translation>Ne démarrez pas la VM. Choisissez le disque qu&apos;elle doit utiliser, et faites-la pointer vers lui.</translation>
    </message>
    <message>
        <source>{slot}: {stored}; standing on it: {children}</source>
        <translation>{slot}&#xa0;: {stored}&#xa0;; repose dessus&#xa0;: {children}</translation>
    </message>
    <message>
        <source>Whatever is written to it makes every disk above it unreadable.</source>
        <translation>Tout ce qui y est écrit rend illisible chaque disque au-dessus.</translation>
    </message>
    <message>
        <source>The snapshot is incomplete.</source>
        <translation>Le point de contrôle est incomplet.</translation>
    </message>
    <message>
        <source>Delete &apos;{moment}&apos;; its other disks alone do not make that moment.</source>
        <translation>Supprimez «&#xa0;{moment}&#xa0;»&#xa0;; ses autres disques seuls ne font pas cet instant.</translation>
    </message>
    <message>
        <source>{slot} of &apos;{moment}&apos; and of Now: {stored}</source>
        <translation>{slot} de «&#xa0;{moment}&#xa0;» et de «&#xa0;Maintenant&#xa0;»&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>Going back to &apos;{moment}&apos; would bring back some disks and leave {name} as it is now.</source>
        <translation>Revenir à «&#xa0;{moment}&#xa0;» ramènerait certains disques et laisserait {name} comme il est maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>This file has {n} name (hard links); known here: {names}.</source>
        <comment>This file has {n} names (hard links); known here: {names}.</comment>
        <translation>
            <numerusform>Ce fichier a {n} nom (liens physiques)&#xa0;; connus ici&#xa0;: {names}.</numerusform>
            <numerusform>Ce fichier a {n} noms (liens physiques)&#xa0;; connus ici&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the other names once it is certain that nothing uses them.</source>
        <translation>Retirez les autres noms une fois qu&apos;il est certain que rien ne les utilise.</translation>
    </message>
    <message>
        <source>the volume counts {count} names</source>
        <translation>le volume compte {count} noms</translation>
    </message>
    <message>
        <source>It is not merged into and not removed as long as it has more than one name.</source>
        <translation>Rien n&apos;y est fusionné et il n&apos;est pas retiré tant qu&apos;il a plus d&apos;un nom.</translation>
    </message>
    <message>
        <source>A differencing disk under another ending, which stands on {parent}.</source>
        <translation>Un disque de différenciation sous une autre extension, qui repose sur {parent}.</translation>
    </message>
    <message>
        <source>A disk under another ending.</source>
        <translation>Un disque sous une autre extension.</translation>
    </message>
    <message>
        <source>Delete it yourself once nobody wants it any more; until then it holds back what would make it unreadable.</source>
        <translation>Supprimez-le vous-même quand plus personne n&apos;en veut&#xa0;; jusque-là, il bloque ce qui le rendrait illisible.</translation>
    </message>
    <message>
        <source>its content is that of a {format} disk</source>
        <translation>son contenu est celui d&apos;un disque {format}</translation>
    </message>
    <message>
        <source>Nothing is merged into {parent}.</source>
        <translation>Rien n&apos;est fusionné dans {parent}.</translation>
    </message>
    <message>
        <source>{name} stands on a file in the recycle bin: {parent}. Emptying the bin destroys it and everything above.</source>
        <translation>{name} repose sur un fichier de la corbeille du système&#xa0;: {parent}. Vider celle-ci le détruit, ainsi que tout ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>Put {parent} back where it was before the bin is emptied.</source>
        <translation>Remettez {parent} là où il était avant que la corbeille du système soit vidée.</translation>
    </message>
    <message>
        <source>its parent&apos;s id is that of {parent}</source>
        <translation>l&apos;identifiant de son parent est celui de {parent}</translation>
    </message>
    <message>
        <source>It reads only as long as nobody empties the bin.</source>
        <translation>Il n&apos;est lisible que tant que personne ne vide la corbeille du système.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} was deleted; it lies in the recycle bin as {name}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} a été supprimé&#xa0;; il se trouve dans la corbeille du système sous le nom {name}.</translation>
    </message>
    <message>
        <source>Put it back to {place}: &apos;repair&apos; does it by a plan.</source>
        <translation>Remettez-le en {place}&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>deleted from {place}</source>
        <translation>supprimé de {place}</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; cannot be read until it is back.</source>
        <translation>«&#xa0;{moment}&#xa0;» ne peut pas être lu avant qu&apos;il soit revenu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file with a disk&apos;s or configuration&apos;s ending is something else and was passed over: {text}.</source>
        <comment>{n} files with a disk&apos;s or configuration&apos;s ending are something else and were passed over: {text}.</comment>
        <translation>
            <numerusform>{n} fichier avec l&apos;extension d&apos;un disque ou d&apos;une configuration est autre chose et a été laissé de côté&#xa0;: {text}.</numerusform>
            <numerusform>{n} fichiers avec l&apos;extension d&apos;un disque ou d&apos;une configuration sont autre chose et ont été laissés de côté&#xa0;: {text}.</numerusform>
        </translation>
    </message>
    <message>
        <source>by their first bytes: {names}</source>
        <translation>d&apos;après leurs premiers octets&#xa0;: {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was deleted: its configuration lies in the recycle bin.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé&#xa0;: sa configuration se trouve dans la corbeille du système.</translation>
    </message>
    <message>
        <source>A configuration in the recycle bin; its VM or snapshot was deleted.</source>
        <translation>Une configuration dans la corbeille du système&#xa0;; sa VM ou son point de contrôle a été supprimé.</translation>
    </message>
    <message>
        <source>Put it back to {place} if the VM is still needed.</source>
        <translation>Remettez-la en {place} si la VM est encore nécessaire.</translation>
    </message>
    <message>
        <source>it lies in {folder}</source>
        <translation>elle se trouve dans {folder}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is registered on this host, but its files are not in the opened folders.</source>
        <translation>«&#xa0;{name}&#xa0;» est inscrite sur cet hôte, mais ses fichiers ne sont pas dans les dossiers ouverts.</translation>
    </message>
    <message>
        <source>Add the folder that holds the VM, then refresh.</source>
        <translation>Ajoutez le dossier qui contient la VM, puis actualisez.</translation>
    </message>
    <message>
        <source>the host&apos;s cache names id {id}.</source>
        <translation>le cache de l&apos;hôte nomme l&apos;ID {id}.</translation>
    </message>
    <message>
        <source>This VM is not shown, and any disk here could be its.</source>
        <translation>Cette VM n&apos;est pas montrée, et n&apos;importe quel disque ici pourrait être le sien.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is a VHD set ({name}), which is shared by several VMs and not supported here.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} est un ensemble VHD ({name}), partagé par plusieurs VM et non pris en charge ici.</translation>
    </message>
    <message>
        <source>Look at its disk on the host.</source>
        <translation>Examinez son disque sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; is a role of a cluster.</source>
        <translation>«&#xa0;{vm}&#xa0;» est un rôle d&apos;un cluster.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of a cluster.</source>
        <translation>«&#xa0;{vm}&#xa0;» se trouve sur un volume d&apos;un cluster.</translation>
    </message>
    <message>
        <source>Before anything is changed here take the role offline (Stop-ClusterGroup), and only then say that the host is off.</source>
        <translation>Avant toute modification ici, mettez le rôle hors connexion (Stop-ClusterGroup), et dites seulement ensuite que l&apos;hôte est éteint.</translation>
    </message>
    <message>
        <source>Another node can start the VM at any moment, and a change behind the cluster&apos;s back looks like a failure to it.</source>
        <translation>Un autre nœud peut démarrer la VM à tout moment, et une modification à l&apos;insu du cluster lui apparaît comme une défaillance.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies where a replica server keeps what it receives (inferred from its folder).</source>
        <translation>«&#xa0;{vm}&#xa0;» se trouve là où un serveur de réplication garde ce qu&apos;il reçoit (déduit de son dossier).</translation>
    </message>
    <message>
        <source>Change the VM on its primary side. After a failover that is to stay, remove the replication and move the VM to a folder of its own first.</source>
        <translation>Modifiez la VM du côté principal. Après un basculement qui doit durer, retirez d&apos;abord la réplication et déplacez la VM dans un dossier à elle.</translation>
    </message>
    <message>
        <source>It is not changed here: the replica would no longer fit its source.</source>
        <translation>Elle n&apos;est pas modifiée ici&#xa0;: le réplica ne correspondrait plus à sa source.</translation>
    </message>
    <message>
        <source>This computer is the host of &apos;{vm}&apos;, and its service runs.</source>
        <translation>Cet ordinateur est l&apos;hôte de «&#xa0;{vm}&#xa0;», et son service fonctionne.</translation>
    </message>
    <message>
        <source>the service {service} registers this file</source>
        <translation>le service {service} a ce fichier dans ses inscriptions</translation>
    </message>
    <message>
        <source>The service holds the settings in memory: an edit of the file is lost or written over.</source>
        <translation>Le service tient les paramètres en mémoire&#xa0;: une modification du fichier est perdue ou écrasée.</translation>
    </message>
    <message>
        <source>Act through Hyper-V; or run &apos;net stop {service}&apos;, act here, then &apos;net start {service}&apos;. Never take the VM out of the list: that deletes its configuration.</source>
        <translation>Agissez via Hyper-V&#xa0;; ou exécutez &apos;net stop {service}&apos;, agissez ici, puis &apos;net start {service}&apos;. Ne retirez jamais la VM de la liste&#xa0;: cela supprime sa configuration.</translation>
    </message>
    <message>
        <source>Its configuration version {version} is that of Windows Server 2008 to 2012; a newer host does not take it as it is.</source>
        <translation>Sa version de configuration {version} est celle de Windows Server 2008 à 2012&#xa0;; un hôte plus récent ne l&apos;accepte pas telle quelle.</translation>
    </message>
    <message>
        <source>Configuration version {version} starts on {hosts}.</source>
        <translation>La version de configuration {version} démarre sur {hosts}.</translation>
    </message>
    <message>
        <source>No host that is known here takes configuration version {version}.</source>
        <translation>Aucun hôte connu ici n&apos;accepte la version de configuration {version}.</translation>
    </message>
    <message>
        <source>Open it on the host that made it; on another one make a new VM with these disks.</source>
        <translation>Ouvrez-la sur l&apos;hôte qui l&apos;a créée&#xa0;; sur un autre, créez une nouvelle VM avec ces disques.</translation>
    </message>
    <message>
        <source>version: expected at most {newest} (Windows Server 2025), found {version}</source>
        <translation>version&#xa0;: attendu au plus {newest} (Windows Server 2025), trouvé {version}</translation>
    </message>
    <message>
        <source>An older host finds no VM to import (32784).</source>
        <translation>Un hôte plus ancien ne trouve aucune VM à importer (32784).</translation>
    </message>
    <message>
        <source>A host without the virtual switch {switches} asks for another (33012).</source>
        <translation>Un hôte sans le commutateur virtuel {switches} en demande un autre (33012).</translation>
    </message>
    <message>
        <source>Its virtual TPM opens only on a host that has the certificates of its guardian: move them as well.</source>
        <translation>Son TPM virtuel ne s&apos;ouvre que sur un hôte qui a les certificats de son gardien&#xa0;: déplacez-les aussi.</translation>
    </message>
    <message>
        <source>The host needs {count} MiB of memory free for it.</source>
        <translation>L&apos;hôte a besoin de {count} MiB de mémoire libre pour cela.</translation>
    </message>
    <message>
        <source>The host needs at least {count} logical processors.</source>
        <translation>L&apos;hôte a besoin d&apos;au moins {count} processeurs logiques.</translation>
    </message>
    <message>
        <source>Bring the image to where it was, or eject it in the VM&apos;s settings.</source>
        <translation>Ramenez l&apos;image là où elle était, ou éjectez-la dans les paramètres de la VM.</translation>
    </message>
    <message>
        <source>{slot}: {stored}</source>
        <translation>{slot}&#xa0;: {stored}</translation>
    </message>
    <message>
        <source>{slot}: expected {path}, found no such file</source>
        <translation>{slot}&#xa0;: attendu {path}, trouvé aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>A host that does not find an image does not start the VM.</source>
        <translation>Un hôte qui ne trouve pas une image ne démarre pas la VM.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; has the image {stored} at {slot}; whether the host has it cannot be seen here.</source>
        <translation>«&#xa0;{moment}&#xa0;» a l&apos;image {stored} en {slot}&#xa0;; on ne peut pas voir ici si l&apos;hôte l&apos;a.</translation>
    </message>
    <message>
        <source>The image of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>L&apos;image de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>The guest state of &apos;{moment}&apos; is missing: {stored}.</source>
        <translation>L&apos;état invité de «&#xa0;{moment}&#xa0;» manque&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Bring the file (.vmgs) back from a copy of the same moment.</source>
        <translation>Ramenez le fichier (.vmgs) d&apos;une copie du même instant.</translation>
    </message>
    <message>
        <source>expected beside {name}, found no such file</source>
        <translation>attendu à côté de {name}, trouvé aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>Its virtual TPM is gone with it: a guest with BitLocker asks for its recovery key.</source>
        <translation>Son TPM virtuel a disparu avec lui&#xa0;: un invité avec BitLocker demande sa clé de récupération.</translation>
    </message>
    <message>
        <source>Firmware variables, and a virtual TPM where there is one, are gone with it.</source>
        <translation>Les variables du microprogramme, et un TPM virtuel s&apos;il y en a un, ont disparu avec lui.</translation>
    </message>
    <message>
        <source>{name} has another name, {other}, whose ending is that of another format.</source>
        <translation>{name} a un autre nom, {other}, dont l&apos;extension est celle d&apos;un autre format.</translation>
    </message>
    <message>
        <source>Name it by {name} alone, and remove the other name.</source>
        <translation>Nommez-le par {name} seulement, et retirez l&apos;autre nom.</translation>
    </message>
    <message>
        <source>content: {format}; names: {names}</source>
        <translation>contenu&#xa0;: {format}&#xa0;; noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it by that name.</source>
        <translation>L&apos;hôte se fie à l&apos;extension et ne l&apos;ouvre pas sous ce nom.</translation>
    </message>
    <message>
        <source>{name} is a {format} disk by its content, but its ending says otherwise.</source>
        <translation>{name} est un disque {format} par son contenu, mais son extension dit autre chose.</translation>
    </message>
    <message>
        <source>Rename it to {name} and name it so in the VM&apos;s settings and in the disks above it.</source>
        <translation>Renommez-le en {name} et nommez-le ainsi dans les paramètres de la VM et dans les disques au-dessus.</translation>
    </message>
    <message>
        <source>ending: expected {right}, found {found}</source>
        <translation>extension&#xa0;: attendu {right}, trouvé {found}</translation>
    </message>
    <message>
        <source>The host goes by the ending and does not open it (inferred).</source>
        <translation>L&apos;hôte se fie à l&apos;extension et ne l&apos;ouvre pas (déduit).</translation>
    </message>
    <message>
        <source>{name} has sectors of {size} bytes and is at {slots}: IDE knows sectors of 512 bytes only (inferred).</source>
        <translation>{name} a des secteurs de {size} octets et se trouve en {slots}&#xa0;: IDE ne connaît que les secteurs de 512 octets (déduit).</translation>
    </message>
    <message>
        <source>Attach it to a SCSI controller, or convert it to sectors of 512 bytes.</source>
        <translation>Attachez-le à un contrôleur SCSI, ou convertissez-le en secteurs de 512 octets.</translation>
    </message>
    <message>
        <source>logical sector size: expected 512 bytes, found {size}</source>
        <translation>taille de secteur logique&#xa0;: attendu 512 octets, trouvé {size}</translation>
    </message>
    <message>
        <source>A generation 1 VM does not start from it.</source>
        <translation>Une VM de génération 1 ne démarre pas à partir de ce disque.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; has files in the root of a volume: {stored}.</source>
        <translation>«&#xa0;{vm}&#xa0;» a des fichiers à la racine d&apos;un volume&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Move them into a folder (Move-VMStorage on the host).</source>
        <translation>Déplacez-les dans un dossier (Move-VMStorage sur l&apos;hôte).</translation>
    </message>
    <message>
        <source>Microsoft does not support that: Hyper-V cannot give the VM its rights there.</source>
        <translation>Microsoft ne prend pas cela en charge&#xa0;: Hyper-V ne peut pas y donner ses droits à la VM.</translation>
    </message>
    <message>
        <source>&apos;{vm}&apos; lies on a volume of FAT: {folder}.</source>
        <translation>«&#xa0;{vm}&#xa0;» se trouve sur un volume FAT&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>Copy the VM&apos;s folder to a volume of NTFS or ReFS.</source>
        <translation>Copiez le dossier de la VM vers un volume NTFS ou ReFS.</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>système de fichiers&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>There are no access lists there, so Hyper-V cannot give the VM its rights; FAT32 holds no file of 4 GiB or more.</source>
        <translation>Il n&apos;y a pas de listes d&apos;accès à cet endroit, Hyper-V ne peut donc pas donner ses droits à la VM&#xa0;; FAT32 n&apos;accepte aucun fichier de 4 GiB ou plus.</translation>
    </message>
    <message>
        <source>Its blocks are not shown and its snapshots are not changed.</source>
        <translation>Ses blocs ne sont pas montrés et ses points de contrôle ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>{found} is likely the disk {name} of &apos;{moments}&apos; at {slot}, which is missing under that name.</source>
        <translation>{found} est probablement le disque {name} de «&#xa0;{moments}&#xa0;» en {slot}, qui manque sous ce nom.</translation>
    </message>
    <message>
        <source>Rename it back, or point the VM at it: &apos;repair&apos; does either by a plan.</source>
        <translation>Rendez-lui son nom, ou faites pointer la VM vers lui&#xa0;: &apos;repair&apos; fait l&apos;un ou l&apos;autre au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>stored: {stored}; found: {found}; {reasons}</source>
        <translation>enregistré&#xa0;: {stored}&#xa0;; trouvé&#xa0;: {found}&#xa0;; {reasons}</translation>
    </message>
    <message>
        <source>Until then &apos;{moments}&apos; cannot be read, and nothing of its chain is merged or removed.</source>
        <translation>Jusque-là, «&#xa0;{moments}&#xa0;» ne peut pas être lu, et rien de sa chaîne n&apos;est fusionné ni retiré.</translation>
    </message>
    <message>
        <source>{found} is likely what the missing parent {name} was converted to: it has the same name but for its ending, and the same size.</source>
        <translation>{found} est probablement ce en quoi le parent manquant {name} a été converti&#xa0;: il a le même nom, à l&apos;extension près, et la même taille.</translation>
    </message>
    <message>
        <source>Keep {found}. If nothing wrote to it since it was converted, write {name} back from it: &apos;repair&apos; does it by a plan.</source>
        <translation>Conservez {found}. Si rien n&apos;y a écrit depuis sa conversion, réécrivez {name} d&apos;après lui&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>parent: expected {name}, found {found} of the same stem and size</source>
        <translation>parent&#xa0;: attendu {name}, trouvé {found} du même nom sans extension et de la même taille</translation>
    </message>
    <message>
        <source>It may be the only copy of what {child} stands on.</source>
        <translation>Il peut être la seule copie de ce sur quoi {child} repose.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration names snapshots that were not found: {ids}.</source>
        <translation>La configuration de la VM nomme des points de contrôle qui n&apos;ont pas été trouvés&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Bring the configurations of these snapshots back, or open the folder that holds them too. Where they are gone for good, the reference is dropped on a host, by DestroySnapshot on the planned VM of an import.</source>
        <translation>Ramenez les configurations de ces points de contrôle, ou ouvrez aussi le dossier qui les contient. Si elles ont disparu pour de bon, la référence s&apos;abandonne sur un hôte, par DestroySnapshot sur la VM planifiée d&apos;une importation.</translation>
    </message>
    <message>
        <source>{key}: expected a snapshot of this VM, found {id}</source>
        <translation>{key}&#xa0;: attendu un point de contrôle de cette VM, trouvé {id}</translation>
    </message>
    <message>
        <source>An import of this VM stops: every snapshot that a VM&apos;s definition references must be found, or be dropped first.</source>
        <translation>Une importation de cette VM s&apos;arrête&#xa0;: chaque point de contrôle auquel la définition d&apos;une VM se réfère doit être trouvé, ou d&apos;abord abandonné.</translation>
    </message>
    <message>
        <source>The VM&apos;s configuration lists its snapshots, but not {names}.</source>
        <translation>La configuration de la VM liste ses points de contrôle, mais pas {names}.</translation>
    </message>
    <message>
        <source>Run &apos;snapviewer registration&apos; for lines that register the snapshots on a host.</source>
        <translation>Exécutez &apos;snapviewer registration&apos; pour obtenir des lignes qui inscrivent les points de contrôle sur un hôte.</translation>
    </message>
    <message>
        <source>{key}: expected an entry for {id}, found none</source>
        <translation>{key}&#xa0;: attendu une entrée pour {id}, aucune trouvée</translation>
    </message>
    <message>
        <source>A host may not list these snapshots; their data is not harmed.</source>
        <translation>Un hôte peut ne pas lister ces points de contrôle&#xa0;; leurs données ne sont pas endommagées.</translation>
    </message>
    <message>
        <source>&apos;{moment}&apos; does not hold {name} at {slot}: Now of &apos;{machine}&apos; goes on writing to it.</source>
        <translation>«&#xa0;{moment}&#xa0;» ne conserve pas {name} en {slot}&#xa0;: «&#xa0;Maintenant&#xa0;» de «&#xa0;{machine}&#xa0;» continue à y écrire.</translation>
    </message>
    <message>
        <source>{holder} holds {name}: {proof}</source>
        <translation>{holder} retient {name}&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>whether a host holds {name} is not known: {proof}</source>
        <translation>on ne sait pas si un hôte retient {name}&#xa0;: {proof}</translation>
    </message>
    <message>
        <source>{reason}; {holder} reads {name} and has locked it for that</source>
        <translation>{reason}&#xa0;; {holder} lit {name} et l&apos;a verrouillé pour cela</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>the files lie on an NFS share, and NFS does not tell who else uses them</source>
        <translation>les fichiers se trouvent sur un partage NFS, et NFS ne dit pas qui d&apos;autre les utilise</translation>
    </message>
    <message>
        <source>the files lie on a share ({kind}) that does not tell who else uses them</source>
        <translation>les fichiers se trouvent sur un partage ({kind}) qui ne dit pas qui d&apos;autre les utilise</translation>
    </message>
    <message>
        <source>this machine may give the volume to others ({servers} runs here), and what they hold open is not seen here</source>
        <translation>cette machine peut donner le volume à d&apos;autres ({servers} fonctionne ici), et ce qu&apos;ils tiennent ouvert n&apos;est pas visible ici</translation>
    </message>
    <message>
        <source>this user may not see which files the other programs here have open</source>
        <translation>cet utilisateur n&apos;a pas le droit de voir quels fichiers les autres programmes ont ouverts ici</translation>
    </message>
    <message>
        <source>Windows reports a sharing violation</source>
        <translation>Windows signale une violation de partage</translation>
    </message>
    <message>
        <source>not asked: on an SMB share the question itself would disturb a host</source>
        <translation>pas demandé&#xa0;: sur un partage SMB, la question elle-même dérangerait un hôte</translation>
    </message>
    <message>
        <source>it is open there for writing</source>
        <translation>il y est ouvert en écriture</translation>
    </message>
    <message>
        <source>it is locked ({kind})</source>
        <translation>il est verrouillé ({kind})</translation>
    </message>
    <message>
        <source>a range of it is locked</source>
        <translation>une plage en est verrouillée</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it could be opened for writing</source>
        <translation>il a pu être ouvert en écriture</translation>
    </message>
    <message>
        <source>opening it: {why}</source>
        <translation>son ouverture&#xa0;: {why}</translation>
    </message>
    <message>
        <source>its mode allows it, the share refuses it: {why}</source>
        <translation>son mode le permet, le partage le refuse&#xa0;: {why}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>this program itself</source>
        <translation>ce programme lui-même</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <source>a host&apos;s cache of a VM&apos;s name</source>
        <translation>le cache d&apos;un hôte pour le nom d&apos;une VM</translation>
    </message>
    <message>
        <source>a planned VM: an import that was not finished</source>
        <translation>une VM planifiée&#xa0;: une importation qui n&apos;a pas été terminée</translation>
    </message>
    <message>
        <source>a host&apos;s undo log</source>
        <translation>le journal d&apos;annulation d&apos;un hôte</translation>
    </message>
    <message>
        <source>a group of VMs</source>
        <translation>un groupe de VM</translation>
    </message>
    <message>
        <source>a configuration left beside the VM&apos;s present one</source>
        <translation>une configuration laissée à côté de la configuration actuelle de la VM</translation>
    </message>
    <message>
        <source>This is what a run of this program has left that did not come to its end.</source>
        <translation>C&apos;est ce qu&apos;a laissé une exécution de ce programme qui n&apos;est pas allée jusqu&apos;à son terme.</translation>
    </message>
    <message>
        <source>Move it to the trash.</source>
        <translation>Déplacez-le vers la corbeille.</translation>
    </message>
    <message>
        <source>the name ends in {suffix}, and nobody has it open</source>
        <translation>le nom se termine par {suffix}, et personne ne l&apos;a ouvert</translation>
    </message>
    <message>
        <source>It is not whole, and only takes up space.</source>
        <translation>Il n&apos;est pas complet, et ne fait qu&apos;occuper de l&apos;espace.</translation>
    </message>
    <message>
        <source>there is no disk at {wanted}; there are: {known}</source>
        <translation>il n&apos;y a pas de disque en {wanted}&#xa0;; il y a&#xa0;: {known}</translation>
    </message>
    <message>
        <source>which disk to compare {name} with is not clear; there are: {slots}</source>
        <translation>on ne sait pas clairement avec quel disque comparer {name}&#xa0;; il y a&#xa0;: {slots}</translation>
    </message>
    <message>
        <source>choose one with --disk</source>
        <translation>choisissez-en un avec --disk</translation>
    </message>
    <message>
        <source>its name is another</source>
        <translation>son nom est un autre</translation>
    </message>
    <message>
        <source>its size is another</source>
        <translation>sa taille est une autre</translation>
    </message>
    <message>
        <source>its time stamp is another: expected {expected}, found {found}</source>
        <translation>son horodatage est un autre&#xa0;: attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <source>it is a disk of another VM</source>
        <translation>c&apos;est un disque d&apos;une autre VM</translation>
    </message>
    <message>
        <source>other disks stand on it</source>
        <translation>d&apos;autres disques reposent dessus</translation>
    </message>
    <message>
        <source>it lies in a recycle bin</source>
        <translation>il se trouve dans une corbeille du système</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {message}</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{path} has another id</source>
        <translation>{path} a un autre identifiant</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>{path} leads to drive {drive} of Windows, which is not here (link to {target}).</source>
        <translation>{path} mène au lecteur {drive} de Windows, qui n&apos;est pas ici (lien vers {target}).</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there.</source>
        <translation>{path} est un lien vers {target}, qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>{path} leads to {target} on Windows; the folder shown here may be another one.</source>
        <translation>{path} mène à {target} sous Windows&#xa0;; le dossier montré ici peut en être un autre.</translation>
    </message>
    <message>
        <source>{path} is a placeholder: its content is kept elsewhere and was not read.</source>
        <translation>{path} est un espace réservé&#xa0;: son contenu est conservé ailleurs et n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>{path} is a place for a volume that is not mounted ({volume}).</source>
        <translation>{path} est un emplacement pour un volume qui n&apos;est pas monté ({volume}).</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>{path} could not be entered: {reason}.</source>
        <translation>On n&apos;a pas pu entrer dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so there is no result</source>
        <translation>le fichier a été modifié pendant sa lecture, il n&apos;y a donc pas de résultat</translation>
    </message>
    <message>
        <source>read again once nobody changes it</source>
        <translation>lisez de nouveau quand personne ne le modifie plus</translation>
    </message>
    <message>
        <source>the VM is in use ({reason}), and Now changes while it is read</source>
        <translation>la VM est utilisée ({reason}), et «&#xa0;Maintenant&#xa0;» change pendant sa lecture</translation>
    </message>
    <message>
        <source>shut the VM down first, or read a snapshot; where that is wanted all the same (--live, or the check box of the export) the copy is as after a power loss at best</source>
        <translation>arrêtez d&apos;abord la VM, ou lisez un point de contrôle&#xa0;; si cela est voulu malgré tout (--live, ou la case à cocher de l&apos;exportation), la copie est au mieux comme après une coupure de courant</translation>
    </message>
    <message>
        <source>the file has changed since this folder was read</source>
        <translation>le fichier a changé depuis que ce dossier a été lu</translation>
    </message>
    <message>
        <source>refresh, then try again</source>
        <translation>actualisez, puis réessayez</translation>
    </message>
    <message>
        <source>another snapviewer is changing this VM just now</source>
        <translation>un autre snapviewer modifie cette VM en ce moment</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>le verrouillage</translation>
    </message>
    <message>
        <source>{program} ({pid}), begun at {time} UTC</source>
        <translation>{program} ({pid}), commencé à {time} UTC</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>the configuration of &apos;{moment}&apos; of &apos;{machine}&apos; mentions a disk of this name</source>
        <translation>la configuration de «&#xa0;{moment}&#xa0;» de «&#xa0;{machine}&#xa0;» mentionne un disque de ce nom</translation>
    </message>
    <message>
        <source>the same name with its letters in another form (NFC)</source>
        <translation>le même nom avec ses lettres sous une autre forme (NFC)</translation>
    </message>
    <message>
        <source>the same name written in an 8-bit code page</source>
        <translation>le même nom écrit dans une page de codes à 8 bits</translation>
    </message>
    <message>
        <source>the same name with another ending</source>
        <translation>le même nom avec une autre extension</translation>
    </message>
    <message>
        <source>the same id in its name</source>
        <translation>le même identifiant dans son nom</translation>
    </message>
    <message>
        <source>it stands in one chain with the VM&apos;s other disks</source>
        <translation>il est dans une même chaîne avec les autres disques de la VM</translation>
    </message>
    <message>
        <source>it stands on the disk of &apos;{moment}&apos;, and nobody names it</source>
        <translation>il repose sur le disque de «&#xa0;{moment}&#xa0;», et personne ne le nomme</translation>
    </message>
    <message>
        <source>the disk of &apos;{moment}&apos; was made over it, by its id</source>
        <translation>le disque de «&#xa0;{moment}&#xa0;» a été créé au-dessus de lui, d&apos;après son identifiant</translation>
    </message>
    <message>
        <source>a link of Windows (junction, mount point or symbolic link)</source>
        <translation>un lien de Windows (jonction, point de montage ou lien symbolique)</translation>
    </message>
    <message>
        <source>a placeholder: the content is kept in a cloud</source>
        <translation>un espace réservé&#xa0;: le contenu est conservé dans un cloud</translation>
    </message>
    <message>
        <source>a placeholder: the content was moved to other storage</source>
        <translation>un espace réservé&#xa0;: le contenu a été déplacé vers un autre stockage</translation>
    </message>
    <message>
        <source>deduplicated by Windows: its blocks are stored elsewhere</source>
        <translation>dédupliqué par Windows&#xa0;: ses blocs sont stockés ailleurs</translation>
    </message>
    <message>
        <source>compressed by Windows in a way that only Windows reads</source>
        <translation>compressé par Windows d&apos;une manière que seul Windows lit</translation>
    </message>
    <message>
        <source>supplied by Windows from a container&apos;s layers</source>
        <translation>fourni par Windows à partir des couches d&apos;un conteneur</translation>
    </message>
    <message>
        <source>a reparse point: only Windows knows what is behind it</source>
        <translation>un point d&apos;analyse (reparse point)&#xa0;: seul Windows sait ce qu&apos;il y a derrière</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>Its snapshots were not all found here: {reasons}.</source>
        <translation>Ses points de contrôle n&apos;ont pas tous été trouvés ici&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>{moment} of {vm} in {folder}</source>
        <translation>{moment} de {vm} dans {folder}</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; is no moment, no VM, no disk file and no folder here; VMs: {names}</source>
        <translation>«&#xa0;{reference}&#xa0;» n&apos;est ici ni un instant, ni une VM, ni un fichier de disque, ni un dossier&#xa0;; VM&#xa0;: {names}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or the path of a disk file or of a VM&apos;s folder</source>
        <translation>écrivez VM:MOMENT, ou le chemin d&apos;un fichier de disque ou du dossier d&apos;une VM</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} moments: {titles}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} instants&#xa0;: {titles}</translation>
    </message>
    <message>
        <source>write VM:MOMENT, or choose the VM with --vm</source>
        <translation>écrivez VM:MOMENT, ou choisissez la VM avec --vm</translation>
    </message>
    <message>
        <source>this configuration is that of no moment that could be read</source>
        <translation>cette configuration n&apos;est celle d&apos;aucun instant qui ait pu être lu</translation>
    </message>
    <message>
        <source>name the VM&apos;s folder and one of its moments</source>
        <translation>désignez le dossier de la VM et l&apos;un de ses instants</translation>
    </message>
    <message>
        <source>&apos;{reference}&apos; names {count} disk files: {files}</source>
        <translation>«&#xa0;{reference}&#xa0;» désigne {count} fichiers de disque&#xa0;: {files}</translation>
    </message>
    <message>
        <source>name the one you mean by its path</source>
        <translation>désignez celui que vous voulez par son chemin</translation>
    </message>
    <message>
        <source>the file was changed while it was read, so what was found is worth nothing</source>
        <translation>le fichier a été modifié pendant sa lecture, ce qui a été trouvé n&apos;a donc aucune valeur</translation>
    </message>
    <message>
        <source>compare again when nothing writes to it</source>
        <translation>comparez de nouveau quand rien n&apos;y écrit</translation>
    </message>
    <message>
        <source>it stands on {parent}</source>
        <translation>il repose sur {parent}</translation>
    </message>
    <message>
        <source>held back: {reason}</source>
        <translation>bloqué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>only &apos;{moment}&apos; has this disk</source>
        <translation>seul «&#xa0;{moment}&#xa0;» a ce disque</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is no folder as Windows names one</source>
        <translation>&apos;{folder}&apos; n&apos;est pas un dossier tel que Windows en nomme</translation>
    </message>
    <message>
        <source>write it like D:\VMs\Web, or \\server\share\Web for a share</source>
        <translation>écrivez-le comme D:\VMs\Web, ou \\server\share\Web pour un partage</translation>
    </message>
    <message>
        <source>under which path the host will see the exported VM does not follow from its files</source>
        <translation>le chemin sous lequel l&apos;hôte verra la VM exportée ne se déduit pas de ses fichiers</translation>
    </message>
    <message>
        <source>name the folder as Windows will see it: --windows-folder &apos;D:\VMs\Web&apos;</source>
        <translation>nommez le dossier tel que Windows le verra : --windows-folder &apos;D:\VMs\Web&apos;</translation>
    </message>
    <message>
        <source>the drive {letter}: is a share that this user connected; Hyper-V&apos;s service does not see it</source>
        <translation>le lecteur {letter}: est un partage que cet utilisateur a connecté ; le service d’Hyper-V ne le voit pas</translation>
    </message>
    <message>
        <source>name the share itself, like \\server\share\Web</source>
        <translation>nommer le partage lui-même, comme \\server\share\Web</translation>
    </message>
    <message>
        <source>the path would have {count} characters on the host, more than {most}: {path}</source>
        <translation>le chemin aurait {count} caractères sur l&apos;hôte, plus que {most} : {path}</translation>
    </message>
    <message>
        <source>choose a shorter folder</source>
        <translation>choisissez un dossier plus court</translation>
    </message>
    <message>
        <source>{name} is marked sparse: Hyper-V refuses such a disk.</source>
        <translation>{name} est marqué comme fragmenté (sparse) : Hyper-V refuse un tel disque.</translation>
    </message>
    <message>
        <source>{name} is compressed by NTFS: Hyper-V refuses it.</source>
        <translation>{name} est compressé par NTFS : Hyper-V le refuse.</translation>
    </message>
    <message>
        <source>{name} is encrypted (EFS): Hyper-V refuses it.</source>
        <translation>{name} est chiffré (EFS) : Hyper-V le refuse.</translation>
    </message>
    <message>
        <source>{name} has ReFS integrity streams: Hyper-V refuses it.</source>
        <translation>{name} a des flux d&apos;intégrité ReFS : Hyper-V le refuse.</translation>
    </message>
    <message>
        <source>New files in {name} are compressed by NTFS.</source>
        <translation>Les nouveaux fichiers dans {name} sont compressés par NTFS.</translation>
    </message>
    <message>
        <source>New files in {name} are encrypted (EFS).</source>
        <translation>Les nouveaux fichiers dans {name} sont chiffrés (EFS).</translation>
    </message>
    <message>
        <source>New files in {name} have ReFS integrity streams.</source>
        <translation>Les nouveaux fichiers dans {name} ont des flux d&apos;intégrité ReFS.</translation>
    </message>
    <message>
        <source>{what} Hyper-V refuses such a disk (0xC03A001A). On the host run: {command}</source>
        <translation>{what} Hyper-V refuse un tel disque (0xC03A001A). Exécutez sur l&apos;hôte : {command}</translation>
    </message>
    <message>
        <source>On the host run: {command}</source>
        <translation>Exécutez sur l&apos;hôte : {command}</translation>
    </message>
    <message>
        <source>Fill the holes (&apos;repair&apos; can do it), or copy the file without holes and put the copy in its place; where the mark stays, run on the host: {command}</source>
        <translation>Comblez les trous (&apos;repair&apos; peut le faire), ou copiez le fichier sans trous et mettez la copie à sa place&#xa0;; si la marque reste, exécutez sur l&apos;hôte&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The VM does not start with it.</source>
        <translation>La VM ne démarre pas avec ce fichier.</translation>
    </message>
    <message>
        <source>{name} is marked read-only, and the VM writes to it.</source>
        <translation>{name} est marqué en lecture seule, et la VM y écrit.</translation>
    </message>
    <message>
        <source>The VM cannot be expected to start with it.</source>
        <translation>On ne peut pas s&apos;attendre à ce que la VM démarre avec ce fichier.</translation>
    </message>
    <message>
        <source>{name} is kept elsewhere (a cloud, a library of tapes) and only called in when it is opened.</source>
        <translation>{name} est conservé ailleurs (un nuage, une bibliothèque de bandes) et n&apos;est rappelé qu&apos;à son ouverture.</translation>
    </message>
    <message>
        <source>Let it always be kept on this device, or move it out of that folder.</source>
        <translation>Faites-le conserver toujours sur cet appareil, ou déplacez-le hors de ce dossier.</translation>
    </message>
    <message>
        <source>Hyper-V cannot be expected to open it.</source>
        <translation>On ne peut pas s&apos;attendre à ce que Hyper-V l&apos;ouvre.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file to Windows: {what}.</source>
        <translation>{name} n&apos;est pas un fichier ordinaire pour Windows : {what}.</translation>
    </message>
    <message>
        <source>Bring it back as an ordinary file on the host (Expand-DedupFile for a deduplicated one), then look again.</source>
        <translation>Rétablissez-le comme fichier ordinaire sur l&apos;hôte (Expand-DedupFile pour un fichier dédupliqué), puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>reparse point: expected none, found tag {tag}</source>
        <translation>point d&apos;analyse : aucun attendu, étiquette {tag} trouvée</translation>
    </message>
    <message>
        <source>It can read differently here than on the host; do not change it here.</source>
        <translation>Il peut se lire autrement ici que sur l&apos;hôte ; ne le modifiez pas ici.</translation>
    </message>
    <message>
        <source>Hyper-V refuses every disk that is made there.</source>
        <translation>Hyper-V refuse tout disque qui y est créé.</translation>
    </message>
    <message>
        <source>attributes: expected without {bit}, found {word}</source>
        <translation>attributs : attendus sans {bit}, trouvé {word}</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show; {count} snapshots were not judged.</source>
        <translation>Ce qu&apos;un hôte aurait accepté avant, il l&apos;accepterait aussi ensuite, pour autant que les fichiers le montrent&#xa0;; {count} points de contrôle n&apos;ont pas été jugés.</translation>
    </message>
    <message>
        <source>What a host would take before it would take afterwards, as far as files show.</source>
        <translation>Ce qu&apos;un hôte aurait accepté avant, il l&apos;accepterait aussi ensuite, pour autant que les fichiers le montrent.</translation>
    </message>
    <message>
        <source>After this the VM would not start on {hosts} any more: {why}.</source>
        <translation>Après cela, la VM ne démarrerait plus sur {hosts}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied on {hosts}: {why}.</source>
        <translation>Après cela, «&#xa0;{moment}&#xa0;» ne pourrait pas être appliqué sur {hosts}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>After this the VM would not start any more: {why}.</source>
        <translation>Après cela, la VM ne démarrerait plus&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>After this &apos;{moment}&apos; could not be applied: {why}.</source>
        <translation>Après cela, «&#xa0;{moment}&#xa0;» ne pourrait pas être appliqué&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Fill the holes of {name}</source>
        <translation>Combler les trous de {name}</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Every byte of the file has room of its own, and it is not marked sparse any more. What the disk reads stays.</source>
        <translation>Chaque octet du fichier a son propre espace, et le fichier n&apos;est plus marqué comme fragmenté (sparse). Ce que lit le disque reste.</translation>
    </message>
    <message>
        <source>None is needed: the file reads the same.</source>
        <translation>Aucun n&apos;est nécessaire&#xa0;: le fichier se lit de la même façon.</translation>
    </message>
    <message>
        <source>Fill the holes of {name} and clear the mark</source>
        <translation>Combler les trous de {name} et effacer la marque</translation>
    </message>
    <message>
        <source>(folder of this file on the host)</source>
        <translation>(dossier de ce fichier sur l&apos;hôte)</translation>
    </message>
    <message>
        <source>this disk was written after it was merged, so it is not removed</source>
        <translation>ce disque a été écrit après sa fusion, il n&apos;est donc pas retiré</translation>
    </message>
    <message>
        <source>keep it in another folder: what was written is only there; then go on</source>
        <translation>conservez-le dans un autre dossier&#xa0;: ce qui a été écrit ne se trouve que là&#xa0;; puis poursuivez</translation>
    </message>
    <message>
        <source>{name} was made on {target} while that took in the data of another disk: it does not read what it was made on, and cannot any more</source>
        <translation>{name} a été créé sur {target} pendant que celui-ci recevait les données d’un autre disque : il ne lit pas ce sur quoi il a été créé, et ne le peut plus</translation>
    </message>
    <message>
        <source>make this disk anew when the action is completed; the file itself is left alone</source>
        <translation>recréer ce disque lorsque l’action est achevée ; le fichier lui-même n’est pas touché</translation>
    </message>
    <message>
        <source>move it to another folder, then go on; make it anew when the action is completed</source>
        <translation>le déplacer dans un autre dossier, puis continuer ; le recréer lorsque l’action est achevée</translation>
    </message>
    <message>
        <source>this disk has come since the plan was made, and it stands on {name}</source>
        <translation>ce disque est apparu depuis l&apos;établissement du plan, et il repose sur {name}</translation>
    </message>
    <message>
        <source>move it to another folder with a copy of what it stands on, then go on</source>
        <translation>déplacez-le dans un autre dossier avec une copie de ce sur quoi il repose, puis poursuivez</translation>
    </message>
    <message>
        <source>it lies on a server ({kind})</source>
        <translation>il se trouve sur un serveur ({kind})</translation>
    </message>
    <message>
        <source>it is laid over another volume ({kind})</source>
        <translation>il est superposé à un autre volume ({kind})</translation>
    </message>
    <message>
        <source>it writes every change to a new place ({kind})</source>
        <translation>il écrit chaque modification à un nouvel emplacement ({kind})</translation>
    </message>
    <message>
        <source>its folder is compressed</source>
        <translation>son dossier est compressé</translation>
    </message>
    <message>
        <source>it is thin: its own storage can be full before it is</source>
        <translation>il est alloué dynamiquement&#xa0;: son propre stockage peut être plein avant lui</translation>
    </message>
    <message>
        <source>Another snapviewer is changing this VM just now.</source>
        <translation>Un autre snapviewer modifie cette VM en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it is done, then refresh.</source>
        <translation>Attendez qu&apos;il ait terminé, puis actualisez.</translation>
    </message>
    <message>
        <source>the lock {path} is held, or was taken while the folder was read</source>
        <translation>le verrou {path} est tenu, ou a été pris pendant la lecture du dossier</translation>
    </message>
    <message>
        <source>Until then nobody can tell what is missing or damaged here.</source>
        <translation>Jusque-là, personne ne peut dire ce qui manque ou est endommagé ici.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may write its configuration: rights of Windows are not shown here.</source>
        <translation>Si le compte de la VM peut écrire sa configuration&#xa0;: les droits de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every disk: rights of Windows are not shown here.</source>
        <translation>Si le compte de la VM peut ouvrir chaque disque&#xa0;: les droits de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Whether the VM&apos;s account may open every parent: rights of Windows are not shown here.</source>
        <translation>Si le compte de la VM peut ouvrir chaque parent&#xa0;: les droits de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Whether every disk is an ordinary file: attributes of Windows are not shown here.</source>
        <translation>Si chaque disque est un fichier ordinaire&#xa0;: les attributs de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Whether a disk that is written to is read-only: attributes of Windows are not shown here.</source>
        <translation>Si un disque dans lequel on écrit est en lecture seule&#xa0;: les attributs de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Whether a disk is sparse, compressed, encrypted or has integrity: attributes of Windows are not shown here.</source>
        <translation>Si un disque est fragmenté (sparse), compressé, chiffré ou avec intégrité&#xa0;: les attributs de Windows ne sont pas visibles ici.</translation>
    </message>
    <message>
        <source>Without the VM&apos;s configuration this is not known.</source>
        <translation>Sans la configuration de la VM, cela n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The files of the saved state are there and not empty; what is in them is not read.</source>
        <translation>Les fichiers de l&apos;état enregistré sont là et ne sont pas vides ; leur contenu n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>Whether the host has {count} MiB of memory for it.</source>
        <translation>Si l&apos;hôte a {count} MiB de mémoire pour elle.</translation>
    </message>
    <message>
        <source>Whether the host has at least {count} logical processors (the VM and its snapshots ask for so many at most).</source>
        <translation>Si l&apos;hôte a au moins {count} processeurs logiques (la VM et ses points de contrôle en demandent autant au plus).</translation>
    </message>
    <message>
        <source>The configuration names a path that is none of Windows: {path}.</source>
        <translation>La configuration nomme un chemin qui n&apos;est pas un chemin Windows&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Import a copy (Import-VM -Copy -VhdSourcePath), or set the path in the VM&apos;s settings on the host.</source>
        <translation>Importez une copie (Import-VM -Copy -VhdSourcePath), ou définissez le chemin dans les paramètres de la VM sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>{path} lies on a share.</source>
        <translation>{path} se trouve sur un partage.</translation>
    </message>
    <message>
        <source>The share must let in the host&apos;s own computer account (SMB 3.0).</source>
        <translation>Le partage doit laisser entrer le compte d&apos;ordinateur de l&apos;hôte lui-même (SMB 3.0).</translation>
    </message>
    <message>
        <source>A path has {count} characters, more than {most}: {path}.</source>
        <translation>Un chemin a {count} caractères, plus que {most}&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Move the VM into a folder of a shorter path.</source>
        <translation>Déplacez la VM dans un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>The disk at {slot} is a VHD set.</source>
        <translation>Le disque en {slot} est un ensemble VHD.</translation>
    </message>
    <message>
        <source>Which file the disk of &apos;{moment}&apos; at {slot} is, is not certain.</source>
        <translation>On ne sait pas avec certitude quel fichier est le disque de «&#xa0;{moment}&#xa0;» en {slot}.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} lies in the recycle bin: {stored}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} se trouve dans la corbeille du système&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Put it back: &apos;repair&apos; does it by a plan.</source>
        <translation>Remettez-le à sa place&#xa0;: &apos;repair&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>The disk of &apos;{moment}&apos; at {slot} is not in the opened folders: {stored}.</source>
        <translation>Le disque de «&#xa0;{moment}&#xa0;» en {slot} n&apos;est pas dans les dossiers ouverts&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>The folder of the disk of &apos;{moment}&apos; at {slot} is missing: {stored}.</source>
        <translation>Le dossier du disque de «&#xa0;{moment}&#xa0;» en {slot} manque&#xa0;: {stored}.</translation>
    </message>
    <message>
        <source>Reconnect the disk to its parent: &apos;reconnect&apos; does it by a plan.</source>
        <translation>Reconnectez le disque à son parent&#xa0;: &apos;reconnect&apos; le fait au moyen d&apos;un plan.</translation>
    </message>
    <message>
        <source>The parent of {name} is missing: {path}.</source>
        <translation>Le parent de {name} manque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The parent of {name} is not in the opened folders: {path}.</source>
        <translation>Le parent de {name} n&apos;est pas dans les dossiers ouverts&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Bring the parent back, or add the folder that holds it.</source>
        <translation>Ramenez le parent, ou ajoutez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is none of Windows: {path}.</source>
        <translation>{name} nomme son parent par un chemin qui n&apos;est pas un chemin Windows&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path where it is not: {path}.</source>
        <translation>{name} nomme son parent par un chemin où il ne se trouve pas&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>{name} names its parent by a path that is not in the opened folders: {path}.</source>
        <translation>{name} nomme son parent par un chemin qui n&apos;est pas dans les dossiers ouverts&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is missing: {path}.</source>
        <translation>L&apos;image en {slot} manque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is not in the opened folders: {path}.</source>
        <translation>L&apos;image en {slot} n&apos;est pas dans les dossiers ouverts&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The image at {slot} is empty or cut off: {path}.</source>
        <translation>L&apos;image en {slot} est vide ou tronquée&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Cannot be said: the VM&apos;s configuration could not be read.</source>
        <translation>Impossible à dire&#xa0;: la configuration de la VM n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>It would not start: {why}.</source>
        <translation>Elle ne démarrerait pas&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>As far as its files show it would start on {hosts}.</source>
        <translation>Pour autant que ses fichiers le montrent, elle démarrerait sur {hosts}.</translation>
    </message>
    <message>
        <source>Whether it would start on {hosts} cannot be seen: {why}.</source>
        <translation>On ne peut pas voir si elle démarrerait sur {hosts}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Not on {hosts}: {why}.</source>
        <translation>Pas sur {hosts}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>cannot be applied: {why}</source>
        <translation>ne peut pas être appliqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>whether it can be applied cannot be seen: {why}</source>
        <translation>on ne peut pas voir s&apos;il peut être appliqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>peut être appliqué</translation>
    </message>
    <message>
        <source>{said}, resumes only on a like processor</source>
        <translation>{said}, ne reprend que sur un processeur semblable</translation>
    </message>
    <message>
        <source>{said}, starts as after a power loss</source>
        <translation>{said}, démarre comme après une coupure de courant</translation>
    </message>
    <message>
        <source>one of {codes}</source>
        <translation>l&apos;un de {codes}</translation>
    </message>
    <message>
        <source>{why} (and {count} more)</source>
        <translation>{why} (et {count} de plus)</translation>
    </message>
    <message>
        <source>{text} (inferred)</source>
        <translation>{text} (déduit)</translation>
    </message>
    <message>
        <source>The system cannot find the file.</source>
        <translation>Le système ne trouve pas le fichier.</translation>
    </message>
    <message>
        <source>The system cannot find the path.</source>
        <translation>Le système ne trouve pas le chemin d&apos;accès.</translation>
    </message>
    <message>
        <source>Access is denied.</source>
        <translation>Accès refusé.</translation>
    </message>
    <message>
        <source>The file is being used by another process.</source>
        <translation>Le fichier est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>The parameter is incorrect.</source>
        <translation>Le paramètre est incorrect.</translation>
    </message>
    <message>
        <source>The structure of a security ID is invalid.</source>
        <translation>La structure d&apos;un ID de sécurité n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The account was not granted the type of logon it asked for.</source>
        <translation>Le compte n&apos;a pas obtenu le type d&apos;ouverture de session qu&apos;il a demandé.</translation>
    </message>
    <message>
        <source>The file is corrupted and unreadable.</source>
        <translation>Le fichier est endommagé et illisible.</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>L&apos;état enregistré ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The hypervisor here cannot take the saved state.</source>
        <translation>L&apos;hyperviseur d&apos;ici ne peut pas accepter l&apos;état enregistré.</translation>
    </message>
    <message>
        <source>The footer of the disk is missing.</source>
        <translation>Le pied du disque manque.</translation>
    </message>
    <message>
        <source>The footer of the disk does not fit its checksum.</source>
        <translation>Le pied du disque ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The footer of the disk is damaged.</source>
        <translation>Le pied du disque est endommagé.</translation>
    </message>
    <message>
        <source>The format of the disk is not known.</source>
        <translation>Le format du disque n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s format is not supported.</source>
        <translation>La version du format du disque n&apos;est pas prise en charge.</translation>
    </message>
    <message>
        <source>The header of the disk does not fit its checksum.</source>
        <translation>L&apos;en-tête du disque ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The version of the disk&apos;s header is not supported.</source>
        <translation>La version de l&apos;en-tête du disque n&apos;est pas prise en charge.</translation>
    </message>
    <message>
        <source>The header of the disk is damaged.</source>
        <translation>L&apos;en-tête du disque est endommagé.</translation>
    </message>
    <message>
        <source>The block allocation table of the disk is damaged.</source>
        <translation>La table d&apos;allocation de blocs du disque est endommagée.</translation>
    </message>
    <message>
        <source>The block size is not valid.</source>
        <translation>La taille de bloc n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>A block&apos;s bitmap does not fit the block.</source>
        <translation>Le bitmap d&apos;un bloc ne correspond pas au bloc.</translation>
    </message>
    <message>
        <source>The parent disk was not found.</source>
        <translation>Le disque parent n&apos;a pas été trouvé.</translation>
    </message>
    <message>
        <source>The ids of parent and differencing disk do not fit.</source>
        <translation>Les identifiants du parent et du disque de différenciation ne concordent pas.</translation>
    </message>
    <message>
        <source>The size of the virtual disk is not valid.</source>
        <translation>La taille du disque virtuel n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The file size of the disk is not valid.</source>
        <translation>La taille de fichier du disque n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>No provider for the virtual disk was found.</source>
        <translation>Aucun fournisseur pour le disque virtuel n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>The path leads to no virtual disk.</source>
        <translation>Le chemin ne mène à aucun disque virtuel.</translation>
    </message>
    <message>
        <source>Access to the parent disk is denied.</source>
        <translation>L&apos;accès au disque parent est refusé.</translation>
    </message>
    <message>
        <source>The sizes of parent and differencing disk do not fit.</source>
        <translation>Les tailles du parent et du disque de différenciation ne concordent pas.</translation>
    </message>
    <message>
        <source>The chain of differencing disks runs in a circle.</source>
        <translation>La chaîne de disques de différenciation tourne en rond.</translation>
    </message>
    <message>
        <source>A parent of the differencing disk cannot be opened.</source>
        <translation>Un parent du disque de différenciation ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Virtual disks must be neither compressed nor encrypted nor sparse.</source>
        <translation>Les disques virtuels ne doivent être ni compressés, ni chiffrés, ni fragmentés (sparse).</translation>
    </message>
    <message>
        <source>The operation is not for this type of disk.</source>
        <translation>L&apos;opération n&apos;est pas prévue pour ce type de disque.</translation>
    </message>
    <message>
        <source>The disk was changed while nothing tracked its changes.</source>
        <translation>Le disque a été modifié sans que rien ne suive ses modifications.</translation>
    </message>
    <message>
        <source>on: {hosts}</source>
        <translation>sur&#xa0;: {hosts}</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Answers and details</source>
        <translation>Réponses et détails</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Findings, and whether the VM would start</source>
        <translation>Constats, et si la VM démarrerait</translation>
    </message>
    <message>
        <source>not known, because a disk of &apos;{moment}&apos; cannot be read</source>
        <translation>inconnu, car un disque de « {moment} » ne peut pas être lu</translation>
    </message>
    <message>
        <source>This document could not be read.</source>
        <translation>Ce document n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The documents were not installed with this program.</source>
        <translation>Les documents n’ont pas été installés avec ce programme.</translation>
    </message>
    <message>
        <source>What is known of the folder on the host</source>
        <translation>Ce que l’on sait du dossier sur l’hôte</translation>
    </message>
    <message>
        <source>Looking how the host names the folder</source>
        <translation>Recherche du nom que l’hôte donne au dossier</translation>
    </message>
    <message>
        <source>Not known from the files; empty, the relative path alone is stored.</source>
        <translation>Inconnu d’après les fichiers ; laissé vide, seul le chemin relatif est enregistré.</translation>
    </message>
    <message>
        <source>Not known from the files: write it as the host will see the folder.</source>
        <translation>Inconnu d’après les fichiers : écrivez-le tel que l’hôte verra le dossier.</translation>
    </message>
    <message>
        <source>Derived from how the VM names its files.</source>
        <translation>Déduit de la façon dont la VM nomme ses fichiers.</translation>
    </message>
    <message>
        <source>As you wrote it; nothing here can check it.</source>
        <translation>Tel que vous l’avez écrit ; rien ici ne peut le vérifier.</translation>
    </message>
</context>
</TS>
